import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import * as cast from '#tests/cast'
import { hireAs, lessonScene, meetingsIn } from '#tests/functional/groups/lesson_scene'
import { type Proposal, bodyOf, arrange } from '#tests/functional/groups/planning_scene'

test.group('Planning that is refused', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the same form sent twice plans once', async ({ client, assert }) => {
    const { group: course, coordinator, query } = await arrange()
    const page = await client
      .get(`/groups/${course.id}/meetings/new`)
      .qs({ ...query, count: 3 })
      .loginAs(coordinator)
      .withInertia()
    const body = bodyOf(page.inertiaProps.proposal as Proposal)
    const send = () =>
      client
        .post(`/groups/${course.id}/meetings`)
        .loginAs(coordinator)
        .withCsrfToken()
        .redirects(0)
        .json(body)
    await send()
    const again = await send()
    again.assertStatus(303)
    assert.lengthOf(await meetingsIn(course), 3)
  })

  test('whoever may not plan, another branch’s group and rooms, and nonsense are refused', async ({
    client,
    assert,
  }) => {
    const scene = await arrange()
    const { group: course, coordinator, branch, query } = scene
    const address = `/groups/${course.id}/meetings`
    const stranger = await cast.coordinator()
    const guest = await client.get(address).redirects(0)
    guest.assertStatus(302)
    for (const staff of [stranger, await hireAs('accounting', branch)]) {
      const refused = await client.get(address).loginAs(staff).withInertia()
      refused.assertStatus(404)
    }
    const teacher = await hireAs('teacher', branch)
    const seen = await client.get(address).loginAs(teacher).withInertia()
    seen.assertStatus(200)
    const page = await client.get(`${address}/new`).qs(query).loginAs(coordinator).withInertia()
    const body = bodyOf(page.inertiaProps.proposal as Proposal)
    const send = (staff: typeof coordinator, values: object) =>
      client.post(address).loginAs(staff).withCsrfToken().redirects(0).json(values)
    const byTeacher = await send(teacher, body)
    byTeacher.assertStatus(404)
    const elsewhere = await lessonScene()
    const foreign = body.meetings.map((one) => ({ ...one, roomId: elsewhere.room.id }))
    const withForeignRoom = await send(coordinator, { ...body, meetings: foreign })
    withForeignRoom.assertStatus(404)
    await send(coordinator, { one_time_key: 'x', meetings: [] })
    await send(coordinator, {})
    const nonsense = { times: '9@99:99', minutes: -1, first: 'soon' }
    const empty = await client.get(`${address}/new`).qs(nonsense).loginAs(coordinator).withInertia()
    empty.assertStatus(200)
    assert.isTrue(empty.inertiaProps.isIncomplete)
    assert.isEmpty(await meetingsIn(course))
  })
})
