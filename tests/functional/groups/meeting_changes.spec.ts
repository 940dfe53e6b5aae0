import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { enrol } from '#app/groups/enrol'
import type GroupMeeting from '#app/groups/models/group_meeting'
import type StaffMember from '#app/identity/models/staff_member'
import Task from '#app/tasks/models/task'
import { makeGroup } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'
import {
  lessonScene,
  meetingsIn,
  planned,
  wallTime,
  type Scene,
} from '#tests/functional/groups/lesson_scene'

const LANGUAGES = ['pl', 'en', 'uk', 'ru', 'be', 'ar', 'ka']

/** One person in each language, a couple who share one phone, and somebody who cannot be written to. */
async function enrolEverybody({ group }: Scene) {
  const values = { group: { id: group.id }, via: 'staff' as const }
  for (const [index, language] of LANGUAGES.entries()) {
    const people = [{ name: `Osoba ${language}`, language, email: `osoba${index}@example.com` }]
    await enrol({ ...values, people, language })
  }
  const couple = [
    { name: 'Petro', language: 'uk', phone: '+48600100200' },
    { name: 'Olha', language: 'uk' },
  ]
  await enrol({ ...values, people: couple, language: 'uk' })
  await enrol({ ...values, people: [{ name: 'Bez telefonu', language: 'uk' }], language: 'uk' })
  await db.from('outbox_messages').delete()
}

const messages = (kind: string) => OutboxMessage.query().where('kind', kind).orderBy('id')

const poster =
  (client: Parameters<Parameters<typeof test>[1] & object>[0]['client'], staff: StaffMember) =>
  (address: string, values: object) =>
    client.post(address).loginAs(staff).withCsrfToken().redirects(0).json(values)

const quartersOf = ({ reservationId }: GroupMeeting) =>
  db.from('reserved_quarters').where('reservation_id', reservationId)

test.group('Changing the meetings of a group', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a cancelled meeting gives everything back and tells everybody in their own language, counted in the outbox', async ({
    client,
    assert,
  }) => {
    const scene = await lessonScene()
    const [first, second] = await planned(scene)
    await enrolEverybody(scene)
    const send = poster(client, scene.coordinator)
    const body = { version: 1, reason: 'teacher_ill', makeUp: null }
    const done = await send(`/meetings/${first.id}/cancellations`, body)
    done.assertStatus(303)
    const sent = await messages('group_meeting_cancelled')
    assert.lengthOf(sent, LANGUAGES.length + 1)
    assert.sameMembers(
      sent.map(({ language }) => language),
      ['pl', 'en', 'uk', 'ru', 'be', 'ar', 'en', 'uk']
    )
    const words = new Set(sent.map(({ content }) => JSON.parse(content!).text))
    assert.lengthOf([...words], sent.length, 'each in own words with an own link')
    assert.isTrue([...words].every((text) => !/\{\{|lesson_letters|undefined/.test(text)))
    const tasks = await Task.query().where('kind', 'call_person')
    assert.lengthOf(tasks, 1)
    assert.include(tasks[0].note, 'Bez telefonu')
    assert.isEmpty(await quartersOf(first))
    await first.refresh()
    await second.refresh()
    assert.equal(first.state, 'cancelled')
    assert.equal(second.number, 1)
    const again = await send(`/meetings/${first.id}/cancellations`, body)
    again.assertStatus(302)
    assert.lengthOf(await messages('group_meeting_cancelled'), LANGUAGES.length + 1)
  })

  test('a lesson of a teacher who is ill is made up for at a time when she and a room are free', async ({
    client,
    assert,
  }) => {
    const scene = await lessonScene()
    const [first] = await planned(scene)
    await enrolEverybody(scene)
    const page = await client
      .get(`/meetings/${first.id}`)
      .qs({ do: 'cancel' })
      .loginAs(scene.coordinator)
      .withInertia()
    const makeUps = page.inertiaProps.makeUps as { startsAt: string; roomId: number }[]
    assert.isAbove(makeUps.length, 2)
    assert.equal(page.inertiaProps.people, LANGUAGES.length + 3)
    const [makeUp] = makeUps
    const send = poster(client, scene.coordinator)
    const body = { version: 1, reason: 'teacher_ill', makeUp }
    await send(`/meetings/${first.id}/cancellations`, body)
    const meetings = await meetingsIn(scene.group)
    const instead = meetings.find(({ replacesId }) => replacesId === first.id)!
    assert.equal(instead.startsAt.toMillis(), Date.parse(makeUp.startsAt))
    assert.lengthOf(await quartersOf(instead), 12)
    const numbers = meetings.filter(({ state }) => state === 'planned').map(({ number }) => number)
    assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6])
    const [message] = await messages('group_meeting_cancelled')
    assert.include(JSON.parse(message.content!).text, 'Odrobimy')
  })

  test('whoever is free substitutes: only she is offered, nobody is written to', async ({
    client,
    assert,
  }) => {
    const scene = await lessonScene()
    const [first, second] = await planned(scene)
    await enrolEverybody(scene)
    const { coordinator, otherTeacher, branch } = scene
    const other = { ...scene, group: await makeGroup({ branchId: branch.id, name: 'Inna' }) }
    await planned(
      other,
      { first: second.startsAt.toISODate()!, count: 1 },
      { teacherId: otherTeacher.id, roomId: null }
    )
    const look = (meeting: GroupMeeting) =>
      client
        .get(`/meetings/${meeting.id}`)
        .qs({ do: 'substitute' })
        .loginAs(coordinator)
        .withInertia()
    const busy = await look(second)
    assert.isEmpty(busy.inertiaProps.freeTeachers)
    const page = await look(first)
    assert.deepEqual(page.inertiaProps.freeTeachers, [otherTeacher.id])
    const send = poster(client, coordinator)
    const substitution = { version: 1, teacher: otherTeacher.id }
    const refused = await send(`/meetings/${second.id}/substitutions`, substitution)
    refused.assertStatus(302)
    await send(`/meetings/${first.id}/substitutions`, substitution)
    await first.refresh()
    await second.refresh()
    assert.equal(first.teacherId, otherTeacher.id)
    assert.equal(second.teacherId, scene.teacher.id)
    const kinds = await db
      .from('reserved_quarters')
      .join('resources', 'resources.id', 'reserved_quarters.resource_id')
      .where('reservation_id', first.reservationId)
      .distinct('staff_member_id')
    assert.sameMembers(
      kinds.map((row) => row.staff_member_id),
      [null, otherTeacher.id]
    )
    assert.isEmpty(await OutboxMessage.query().where('kind', 'like', 'group_meeting%'))
  })

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
