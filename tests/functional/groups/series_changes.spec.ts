import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type StaffMember from '#app/identity/models/staff_member'
import * as cast from '#tests/cast'
import { lessonScene, meetingsIn, planned, wallTime } from '#tests/functional/groups/lesson_scene'
import {
  LANGUAGES,
  enrolEverybody,
  messages,
  poster,
  quartersOf,
} from '#tests/functional/groups/changes_scene'

test.group('Changing a series of meetings', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('from one date on the series moves by a quarter of an hour, also into its own time, and tells each once', async ({
    client,
    assert,
  }) => {
    const scene = await lessonScene()
    const { group: course, coordinator, otherRoom } = scene
    const meetings = await planned(scene)
    await enrolEverybody(scene)
    const from = meetings[2].startsAt.toISODate()!
    const page = await client
      .get(`/groups/${course.id}/meetings/change`)
      .qs({ from, times: '1@17:45,3@17:45', room: otherRoom.id })
      .loginAs(coordinator)
      .withInertia()
    type Line = { id: string; version: number; roomClash: object | null; startsAt: string }
    const { meetings: lines } = page.inertiaProps.proposal as { meetings: Line[] }
    assert.lengthOf(lines, 4)
    assert.isTrue(lines.every(({ roomClash }) => roomClash === null))
    const send = poster(client, coordinator)
    const done = await send(`/groups/${course.id}/meetings/change`, { changes: lines })
    done.assertStatus(303)
    const now = await meetingsIn(course)
    assert.deepEqual(now.map(wallTime).slice(0, 3), ['Mon 17:30', 'Wed 17:30', 'Mon 17:45'])
    assert.deepEqual(
      now.map(({ roomId }) => roomId === otherRoom.id),
      [false, false, true, true, true, true]
    )
    assert.lengthOf(await messages('group_meeting_timetable'), LANGUAGES.length + 1)
    const stale = await send(`/groups/${course.id}/meetings/change`, { changes: lines })
    stale.assertStatus(302)
    assert.lengthOf(await messages('group_meeting_timetable'), LANGUAGES.length + 1)
  })

  test('the whole series moves a week later over its own dates', async ({ client, assert }) => {
    const scene = await lessonScene()
    const { group: course, coordinator } = scene
    const before = await planned(scene)
    const changes = before.map(({ id, version, startsAt, teacherId, roomId }) => ({
      id,
      version,
      startsAt: startsAt.plus({ weeks: 1 }).toUTC().toISO({ suppressMilliseconds: true }),
      minutes: 90,
      teacherId,
      roomId,
    }))
    await poster(client, coordinator)(`/groups/${course.id}/meetings/change`, { changes })
    const after = await meetingsIn(course)
    assert.deepEqual(
      after.map(({ startsAt }) => startsAt.toMillis()),
      before.map(({ startsAt }) => startsAt.plus({ weeks: 1 }).toMillis())
    )
    assert.lengthOf(await db.from('reserved_quarters'), before.length * 2 * 6)
  })

  test('one meeting gets another time; a stale form, a wrong role and another branch change nothing', async ({
    client,
    assert,
  }) => {
    const scene = await lessonScene()
    const [first] = await planned(scene)
    await enrolEverybody(scene)
    const { coordinator, room, teacher } = scene
    const values = { version: 1, day: first.startsAt.plus({ days: 1 }).toISODate(), minutes: 60 }
    const body = { ...values, time: '10:00', roomId: room.id, teacherId: teacher.id }
    const put = (staff: StaffMember, changes: object = {}) =>
      client
        .put(`/meetings/${first.id}`)
        .loginAs(staff)
        .withCsrfToken()
        .redirects(0)
        .json({ ...body, ...changes })
    for (const staff of [teacher, await cast.coordinator(), await cast.manager()]) {
      const refused = await put(staff)
      refused.assertStatus(404)
    }
    const stale = await put(coordinator, { version: 7 })
    stale.assertStatus(302)
    const invalid = await put(coordinator, { time: '25:00' })
    invalid.assertStatus(302)
    const done = await put(coordinator)
    done.assertStatus(303)
    await first.refresh()
    assert.equal(wallTime(first), 'Tue 10:00')
    assert.equal(first.minutes, 60)
    assert.lengthOf(await quartersOf(first), 8)
    assert.lengthOf(await messages('group_meeting_moved'), LANGUAGES.length + 1)
    assert.lengthOf(await db.from('resource_days').where('meetings', '>', 0), 6)
  })
})
