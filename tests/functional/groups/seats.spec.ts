import { test } from '@japa/runner'
import { Settings } from 'luxon'
import testUtils from '@adonisjs/core/services/test_utils'
import { changeCapacity } from '#app/groups/change_capacity'
import { enrol } from '#app/groups/enrol'
import { SeatOfferEnded } from '#app/groups/errors'
import { USUAL_RULE } from '#app/groups/group_rule'
import { leaveGroup } from '#app/groups/leave_group'
import { enrolledIn, openOfferOf, waitingListOf } from '#app/groups/lists'
import SeatOffer from '#app/groups/models/seat_offer'
import { acceptOffer, declineOffer } from '#app/groups/offers/answer_offer'
import { positionOf } from '#app/groups/position_of'
import { family, newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'
import {
  group,
  fill,
  whatHappened,
  tokenOf,
  stateOf,
  placeOf,
} from '#tests/functional/groups/seats_scene'

test.group('Seats of a group', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  tests.each.teardown(() => void (Settings.now = () => Date.now()))

  test('a full group puts the newcomer on the waiting list', async ({ assert }) => {
    const one = await group(2)
    const answers = [await enrol(newcomer(one)), await enrol(newcomer(one))]
    assert.deepEqual(
      answers.map(({ state }) => state),
      ['enrolled', 'enrolled']
    )
    const third = await enrol(newcomer(one))
    assert.equal(third.state, 'waiting')
    assert.equal(third.position, 1)
    await one.refresh()
    assert.equal(one.seatsTaken, 2)
    assert.equal(one.waiting, 1)
    assert.lengthOf(await enrolledIn(one.id), 2)
  })

  test('a freed seat is offered to who is first, and nobody overtakes', async ({ assert }) => {
    const one = await group(1)
    const [seated, first, second] = await fill(one, 3)
    await leaveGroup(seated, { reason: 'praca' })
    const late = await enrol(newcomer(one))
    assert.equal(late.position, 2)
    assert.equal(await stateOf(first), 'offered')
    assert.equal(await acceptOffer(await tokenOf(first)), first)
    assert.equal(await stateOf(first), 'enrolled')
    assert.equal(await placeOf(second), 1)
    assert.deepEqual(await whatHappened(first), ['joined_list', 'offered', 'accepted'])
  })

  test('a declined offer goes to the next; a second answer changes nothing', async ({ assert }) => {
    const one = await group(1)
    const [seated, first, second] = await fill(one, 3)
    await leaveGroup(seated, {})
    const token = await tokenOf(first)
    assert.isTrue(await declineOffer(token))
    assert.isFalse(await declineOffer(token))
    await assert.rejects(() => acceptOffer(token), new SeatOfferEnded().message)
    assert.equal(await stateOf(second), 'offered')
    assert.equal(
      await SeatOffer.query()
        .where('state', 'open')
        .then((all) => all.length),
      1
    )
  })

  test('priority comes before the ticket, with the reasons', async ({ assert }) => {
    const one = await group(1, USUAL_RULE)
    await fill(one, 1)
    const plain = await enrol(newcomer(one, { level: 'B1' }))
    const since = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10)
    const fresh = await enrol(newcomer(one, { inPolandSince: since, level: 'A1.1' }))
    assert.equal(fresh.position, 1)
    const before = await positionOf(plain.entry)
    assert.equal(before.position, 2)
    assert.includeMembers(
      before.reasons.map(({ code }) => code),
      ['no_priority', 'ticket', 'ahead_by_rule']
    )
    const { reasons } = await positionOf(fresh.entry)
    assert.deepEqual(reasons[0], { code: 'in_poland_at_most', params: { months: 6 } })
  })

  test('a family gets its seats together or waits together', async ({ assert }) => {
    const one = await group(3)
    await fill(one, 2)
    const large = await enrol(family(one, 3))
    const single = await enrol(newcomer(one))
    assert.equal(large.state, 'waiting')
    assert.equal(single.position, 2, 'the rule lets everybody wait behind the family')
    await changeCapacity(one.id, { capacity: 5, staffMemberId: await cast.idOf(cast.manager()) })
    const offer = await openOfferOf(large.entry)
    assert.equal(offer!.seats, 3)
  })

  test('a group may pass over a family that is too large', async ({ assert }) => {
    const one = await group(3, { familyTooLarge: 'pass_over' })
    await fill(one, 2)
    const large = await enrol(family(one, 3))
    const single = await enrol(newcomer(one))
    assert.equal(single.state, 'offered')
    assert.deepEqual(await whatHappened(large.entry), ['joined_list', 'passed_over'])
    const [line] = await waitingListOf(one.id)
    assert.equal(line.people.length, 3)
  })
})
