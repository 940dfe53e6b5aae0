import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { attendanceRate } from '#app/groups/attendance/attendance_rate'
import type { AttendanceState } from '#app/groups/attendance/attendance_state'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import RegisterEntry from '#app/funding/models/register_entry'
import { makeGroup } from '#database/factories/groups/group_maker'
import { makeLesson, seat } from '#database/factories/groups/lesson_maker'
import * as cast from '#tests/cast'

async function lessonOf(people: number) {
  const branchId = await cast.idOf(cast.krakow())
  const group = await makeGroup({ branchId })
  const teacher = await cast.teacher()
  const lesson = await makeLesson(group, { teacherId: teacher.id })
  return { group, teacher, lesson, people: await seat(group, people) }
}

const all = (people: string[], state: AttendanceState) =>
  people.map((participantId) => ({ participantId, state }))

const register = async () => {
  const entries = await RegisterEntry.query().preload('participants').orderBy('revision')
  return entries.map((entry) => ({
    heads: entry.headCount,
    people: entry.participants.length,
    staff: entry.staffMemberId,
  }))
}

test.group('Attendance of a lesson', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('marks are saved at once, and the register charges the teacher once for everybody', async ({
    assert,
  }) => {
    const { lesson, teacher, people } = await lessonOf(4)
    const marks = [
      ...all(people.slice(0, 2), 'present'),
      { participantId: people[2], state: 'late' as const, minutesLate: 10 },
      { participantId: people[3], state: 'absent' as const },
    ]
    assert.equal(await markAttendance(lesson, marks, teacher), 4)
    assert.deepEqual(await register(), [{ heads: 3, people: 3, staff: teacher.id }])
    const [entry] = await RegisterEntry.all()
    assert.equal(entry.serviceType, 'polish_lesson')
    assert.equal(entry.minutes, 90)
    await lesson.refresh()
    assert.equal(lesson.state, 'held')
    const late = await db.from('attendances').where('participant_id', people[2]).first()
    assert.equal(late.minutes_late, 10)
  })

  test('the same list sent twice changes nothing', async ({ assert }) => {
    const { lesson, teacher, people } = await lessonOf(3)
    await markAttendance(lesson, all(people, 'present'), teacher)
    assert.equal(await markAttendance(lesson, all(people, 'present'), teacher), 0)
    assert.lengthOf(await register(), 1)
  })

  test('a corrected mark writes a correction into the register; being late is no correction', async ({
    assert,
  }) => {
    const { lesson, teacher, people } = await lessonOf(2)
    await markAttendance(lesson, all(people, 'present'), teacher)
    await markAttendance(lesson, [{ participantId: people[0], state: 'late' }], teacher)
    assert.lengthOf(await register(), 1)
    await markAttendance(lesson, [{ participantId: people[0], state: 'absent' }], teacher)
    await markAttendance(lesson, all(people, 'excused'), teacher)
    const entries = await register()
    const heads = entries.map((entry) => entry.heads)
    assert.deepEqual(heads, [2, 1, 0])
  })

  test('a lesson at which nobody was is no service', async ({ assert }) => {
    const { lesson, teacher, people } = await lessonOf(2)
    await markAttendance(lesson, all(people, 'absent'), teacher)
    assert.lengthOf(await register(), 0)
  })

  test('two people who mark at once: different people merge, a contrary mark is refused', async ({
    assert,
  }) => {
    const { lesson, teacher, people } = await lessonOf(3)
    const colleague = await cast.coordinator()
    await markAttendance(lesson, all(people.slice(0, 1), 'absent'), teacher, { version: 0 })
    await markAttendance(lesson, all(people.slice(1), 'present'), colleague, { version: 0 })
    const contrary = () => markAttendance(lesson, all(people, 'present'), colleague, { version: 0 })
    await assert.rejects(contrary, 'attendance_changed')
    const states = await db.from('attendances').orderBy('participant_id').select('state')
    assert.sameMembers(
      states.map(({ state }) => state),
      ['absent', 'present', 'present']
    )
  })

  test('neither a cancelled lesson nor one of tomorrow is marked', async ({ assert }) => {
    const { lesson, teacher, people, group } = await lessonOf(1)
    await lesson.merge({ state: 'cancelled' }).save()
    const mark = () => markAttendance(lesson, all(people, 'present'), teacher)
    await assert.rejects(mark, 'meeting_not_held')
    const later = await makeLesson(group, { startsAt: DateTime.utc().plus({ days: 1 }) })
    const early = () => markAttendance(later, all(people, 'present'), teacher)
    await assert.rejects(early, 'attendance_too_early')
    assert.lengthOf(await db.from('attendances'), 0)
  })

  test('the rate counts the lessons at which somebody was marked', async ({ assert }) => {
    const { lesson, teacher, people, group } = await lessonOf(1)
    const second = await makeLesson(group, { number: 2 })
    const third = await makeLesson(group, { number: 3 })
    await markAttendance(lesson, all(people, 'late'), teacher)
    await markAttendance(second, all(people, 'excused'), teacher)
    await markAttendance(third, all(people, 'absent'), teacher)
    const rate = await attendanceRate(group.id, people[0])
    assert.deepEqual(rate, { attended: 1, held: 3, unexcused: 1, rate: 33 })
  })
})
