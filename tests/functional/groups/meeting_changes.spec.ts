import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import type GroupMeeting from '#app/groups/models/group_meeting'
import Task from '#app/tasks/models/task'
import { makeGroup } from '#database/factories/groups/group_maker'
import { lessonScene, meetingsIn, planned } from '#tests/functional/groups/lesson_scene'
import {
  LANGUAGES,
  enrolEverybody,
  messages,
  poster,
  quartersOf,
} from '#tests/functional/groups/changes_scene'

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
})
