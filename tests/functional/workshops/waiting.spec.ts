import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { enrol } from '#app/groups/enrol'
import { leaveGroup } from '#app/groups/leave_group'
import { newcomer } from '#database/factories/groups/group_maker'
import { makeWorkshop } from '#database/factories/workshops/workshop_maker'
import * as cast from '#tests/cast'

type Shown = {
  freeSeats: number
  people: unknown[]
  waiting: { entry: string; ticket: number; position: number }[]
  offers: { entry: string; people: { name: string }[] }[]
}

test.group('Who waits for a workshop', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the list, an offer and its answer by telephone are worked on the workshop’s own page', async ({
    client,
    assert,
  }) => {
    const coordinator = await cast.coordinator()
    const { groupId: id } = await makeWorkshop('event', await cast.idOf(cast.krakow()), 1)
    const look = async () => {
      const page = await client.get(`/workshops/${id}`).loginAs(coordinator).withInertia()
      page.assertStatus(200)
      return page.inertiaProps as unknown as Shown
    }
    const seated = await enrol(newcomer({ id }))
    const first = await enrol(newcomer({ id }))
    const second = await enrol(newcomer({ id }))
    const full = await look()
    assert.deepEqual(
      full.waiting.map(({ entry, position, ticket }) => [entry, position, ticket]),
      [
        [first.entry, 1, 2],
        [second.entry, 2, 3],
      ]
    )
    await leaveGroup(seated.entry, {})
    const offered = await look()
    assert.equal(offered.freeSeats, 0)
    assert.deepEqual(
      offered.offers.map(({ entry }) => entry),
      [first.entry]
    )
    const { id: offer } = offered.offers[0] as unknown as { id: string }
    const answer = await client
      .post(`/seat-offers/${offer}/answers`)
      .loginAs(coordinator)
      .withCsrfToken()
      .redirects(0)
      .json({ answer: 'accepted' })
    answer.assertStatus(303)
    const after = await look()
    assert.lengthOf(after.people, 1)
    assert.isEmpty(after.offers)
    assert.lengthOf(after.waiting, 1)
  })
})
