import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { decideAbsences } from '#app/groups/attendance/absences/decide'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import { enrol } from '#app/groups/enrol'
import { positionOf } from '#app/groups/position_of'
import AbsenceWarning from '#app/groups/models/absence_warning'
import type GroupMeeting from '#app/groups/models/group_meeting'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import { makeLesson, seat } from '#database/factories/groups/lesson_maker'
import * as cast from '#tests/cast'

async function missing(times: number, capacity = 15) {
  const coordinator = await cast.coordinator()
  const group = await makeGroup({ branchId: coordinator.branches[0].id, capacity })
  const [person] = await seat(group, 1)
  const lessons: GroupMeeting[] = []
  for (let number = 1; number <= times; number++) {
    const lesson = await makeLesson(group, { number })
    await mark(lesson, person, 'absent')
    lessons.push(lesson)
  }
  return { group, person, lessons, coordinator }
}

const mark = async (lesson: GroupMeeting, participantId: string, state: 'absent' | 'excused') =>
  markAttendance(lesson, [{ participantId, state }], await cast.teacher())

const letters = (state = 'waiting') =>
  db.from('outbox_messages').where({ kind: 'group_absences', state })
const openTasks = () => db.from('tasks').where('kind', 'absences').whereNotNull('open_key')
const warningOf = () =>
  AbsenceWarning.query()
    .whereNull('decision')
    .orderBy('absences', 'desc')
    .preload('enrolment', (enrolment) => void enrolment.preload('group'))
    .firstOrFail()

test.group('Absences over the rule', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('two absences trouble nobody; the third writes kindly and asks the coordinator', async ({
    assert,
  }) => {
    const { group, person, coordinator } = await missing(2)
    assert.lengthOf(await letters(), 0)
    await mark(await makeLesson(group, { number: 3 }), person, 'absent')
    const [letter] = await letters()
    assert.equal(letter.language, 'uk')
    const [task] = await openTasks()
    assert.equal(task.owner_id, coordinator.id)
    const enrolment = await db.from('enrolments').where('participant_id', person).first()
    assert.equal(enrolment.state, 'enrolled')
  })

  test('the third marked again writes no second message', async ({ assert }) => {
    const { person, lessons } = await missing(3)
    await mark(lessons[2], person, 'absent')
    assert.lengthOf(await letters(), 1)
    assert.lengthOf(await openTasks(), 1)
  })

  test('an absence excused afterwards takes task and message back; missed again, both return', async ({
    assert,
  }) => {
    const { person, lessons } = await missing(3)
    await mark(lessons[0], person, 'excused')
    assert.lengthOf(await openTasks(), 0)
    assert.lengthOf(await letters(), 0)
    assert.lengthOf(await letters('withheld'), 1)
    await mark(lessons[0], person, 'absent')
    assert.lengthOf(await openTasks(), 1)
    assert.lengthOf(await letters(), 1)
  })

  test('one person has one task, that of the latest absence', async ({ assert }) => {
    await missing(4)
    assert.lengthOf(await openTasks(), 1)
    assert.lengthOf(await letters(), 2)
  })

  test('a group without such a rule asks nobody', async ({ assert }) => {
    const { id } = await cast.krakow()
    const group = await makeGroup({ branchId: id, rule: { absenceLimit: 1 } })
    const free = await makeGroup({ branchId: id, rule: { absenceLimit: null } })
    for (const one of [group, free]) {
      const [person] = await seat(one, 1)
      await mark(await makeLesson(one), person, 'absent')
    }
    assert.lengthOf(await db.from('absence_warnings'), 1)
  })

  test('somebody who cannot be written to safely is called: the task says so', async ({
    assert,
  }) => {
    const { group, person } = await missing(2)
    await db.from('contact_points').update({ is_safe_to_write: false })
    await mark(await makeLesson(group, { number: 3 }), person, 'absent')
    assert.lengthOf(await letters(), 0)
    const warning = await warningOf()
    assert.equal(warning.messages, 0)
    assert.lengthOf(await openTasks(), 1)
  })

  test('a colleague keeps the person: the task is settled, and nobody decides twice', async ({
    assert,
  }) => {
    const { person, coordinator } = await missing(3)
    const warning = await warningOf()
    const keep = () =>
      decideAbsences(warning, { decision: 'keep', reason: 'Choroba', staff: coordinator })
    await keep()
    assert.lengthOf(await openTasks(), 0)
    await assert.rejects(keep, 'absence_decided')
    const enrolment = await db.from('enrolments').where('participant_id', person).first()
    assert.equal(enrolment.state, 'enrolled')
  })

  test('a colleague removes the person, and the seat is offered to who is next', async ({
    assert,
  }) => {
    const { group, person, coordinator } = await missing(4, 1)
    const { entry } = await enrol(newcomer(group))
    const warning = await warningOf()
    await decideAbsences(warning, {
      decision: 'remove',
      reason: 'Brak kontaktu',
      staff: coordinator,
    })
    const enrolment = await db.from('enrolments').where('participant_id', person).first()
    assert.equal(enrolment.state, 'removed')
    const { state } = await positionOf(entry)
    assert.equal(state, 'offered')
    assert.lengthOf(await openTasks(), 0)
    const decided = await db.from('absence_warnings').where('decision', 'remove')
    assert.lengthOf(decided, 2)
    assert.notInclude(JSON.stringify(decided), 'Brak kontaktu')
  })
})
