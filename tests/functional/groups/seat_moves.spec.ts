import { test } from '@japa/runner'
import { Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { changeCapacity } from '#app/groups/change_capacity'
import { enrol } from '#app/groups/enrol'
import { AlreadyEnrolled, CapacityBelowTaken, GroupFull } from '#app/groups/errors'
import { leaveGroup } from '#app/groups/leave_group'
import { enrolledIn, eventsOfEntry, openOfferOf } from '#app/groups/lists'
import { moveToGroup } from '#app/groups/move_to_group'
import { offerByHand } from '#app/groups/offers/offer_by_hand'
import { swapGroups } from '#app/groups/swap_groups'
import { family, newcomer } from '#database/factories/groups/group_maker'
import * as cast from '#tests/cast'
import { group, fill, whatHappened, stateOf } from '#tests/functional/groups/seats_scene'

test.group('Moving between groups', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  tests.each.teardown(() => void (Settings.now = () => Date.now()))

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
