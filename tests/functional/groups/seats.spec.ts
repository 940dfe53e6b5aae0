import { test } from '@japa/runner'
import { Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { changeCapacity } from '#app/groups/change_capacity'
import { enrol } from '#app/groups/enrol'
import { AlreadyEnrolled, CapacityBelowTaken, GroupFull, SeatOfferEnded } from '#app/groups/errors'
import { seatOfferToken } from '#app/groups/enrolment_token'
import { USUAL_RULE } from '#app/groups/group_rule'
import { leaveGroup } from '#app/groups/leave_group'
import { enrolledIn, eventsOfEntry, openOfferOf, waitingListOf } from '#app/groups/lists'
import type Group from '#app/groups/models/group'
import SeatOffer from '#app/groups/models/seat_offer'
import { moveToGroup } from '#app/groups/move_to_group'
import { acceptOffer, declineOffer } from '#app/groups/offers/answer_offer'
import { offerByHand } from '#app/groups/offers/offer_by_hand'
import { positionOf } from '#app/groups/position_of'
import { swapGroups } from '#app/groups/swap_groups'
import { family, makeGroup, newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'

const group = async (capacity: number, rule = {}) =>
  makeGroup({ branchId: await cast.idOf(cast.krakow()), capacity, rule })

const fill = async (one: Group, people: number) => {
  const entries: string[] = []
  for (let at = 0; at < people; at++) {
    const { entry } = await enrol(newcomer(one))
    entries.push(entry)
  }
  return entries
}

const whatHappened = async (entry: string) => {
  const events = await eventsOfEntry(entry)
  return events.map(({ what }) => what)
}

const tokenOf = async (entry: string) => {
  const offer = await openOfferOf(entry)
  return seatOfferToken(offer!.id)
}

const stateOf = async (entry: string) => {
  const { state } = await positionOf(entry)
  return state
}

const placeOf = async (entry: string) => {
  const { position } = await positionOf(entry)
  return position
}

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

  test('seats cannot become fewer than are taken', async ({ assert }) => {
    const one = await group(3)
    await fill(one, 3)
    const staffMemberId = await cast.idOf(cast.coordinator())
    const fewer = () => changeCapacity(one.id, { capacity: 2, staffMemberId })
    await assert.rejects(fewer, new CapacityBelowTaken(3).message)
  })

  test('nobody is in a group twice, and whoever left may come again', async ({ assert }) => {
    const one = await group(5)
    const { entry } = await enrol(newcomer(one))
    const [row] = await enrolledIn(one.id)
    const again = { ...newcomer(one), people: [{ participantId: row.participantId }] }
    await assert.rejects(() => enrol(again), new AlreadyEnrolled().message)
    await leaveGroup(entry, { reason: 'wyjazd' })
    const back = await enrol(again)
    assert.equal(back.state, 'enrolled')
    assert.deepEqual(await whatHappened(entry), ['enrolled', 'left'])
  })

  test('a mover is a newcomer there, and keeps the seat when there is none', async ({ assert }) => {
    const [one, other] = [await group(2), await group(1)]
    const [mover] = await fill(one, 1)
    await fill(other, 1)
    const staffMemberId = await cast.idOf(cast.coordinator())
    await assert.rejects(
      () => moveToGroup(mover, other.id, { staffMemberId }),
      new GroupFull().message
    )
    assert.equal(await stateOf(mover), 'enrolled')
    const third = await group(1)
    const moved = await moveToGroup(mover, third.id, { staffMemberId, reason: 'godziny pracy' })
    assert.equal(moved.state, 'enrolled')
    assert.equal(await stateOf(mover), 'moved')
    await one.refresh()
    assert.equal(one.seatsTaken, 0)
  })

  test('two people change places between full groups', async ({ assert }) => {
    const [one, other] = [await group(1), await group(1)]
    const [first] = await fill(one, 2)
    const [second] = await fill(other, 1)
    const staffMemberId = await cast.idOf(cast.coordinator())
    const [newFirst] = await swapGroups(first, second, { staffMemberId })
    const [seated] = await enrolledIn(other.id)
    assert.equal(seated.entry, newFirst)
    await one.refresh()
    assert.deepEqual([one.seatsTaken, one.waiting], [1, 1])
  })

  test('a colleague offers a seat out of turn only when there is one', async ({ assert }) => {
    const one = await group(2)
    await fill(one, 1)
    const large = await enrol(family(one, 2))
    const single = await enrol(newcomer(one))
    const staffMemberId = await cast.idOf(cast.coordinator())
    const byHand = { staffMemberId, reason: 'rodzina zgodziła się poczekać' }
    await offerByHand(one.id, single.entry, byHand)
    assert.equal(await stateOf(single.entry), 'offered')
    await assert.rejects(() => offerByHand(one.id, large.entry, byHand), new GroupFull().message)
    const [, event] = await eventsOfEntry(single.entry)
    assert.equal(event.reason, byHand.reason)
  })

  test('each of them is written to in their language, once', async ({ assert }) => {
    const one = await group(1)
    const [seated, first] = await fill(one, 2)
    await leaveGroup(seated, {})
    const found = await openOfferOf(first)
    const offer = found!
    const messages = await db.from('outbox_messages').where('subject_id', offer.id)
    assert.lengthOf(messages, 1)
    assert.equal(messages[0].channel, 'sms')
    assert.equal(messages[0].language, 'uk')
    assert.isNull(offer.expiresAt)
  })
})
