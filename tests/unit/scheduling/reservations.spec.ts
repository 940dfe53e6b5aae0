import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { confirmReservation } from '#app/scheduling/confirm_reservation'
import { holdReservation } from '#app/scheduling/hold_reservation'
import { moveReservation } from '#app/scheduling/move_reservation'
import { releaseReservation } from '#app/scheduling/release_reservation'
import { sweepExpiredHolds } from '#app/scheduling/release_expired_holds'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'

const at = (time: string) => DateTime.fromISO(`2026-12-01T${time}Z`, { zone: 'utc' })
const span = (from: string, until: string) => ({ startsAt: at(from), endsAt: at(until) })

async function adviserAndRoom() {
  const branch = await openBranch()
  const { resource } = await bookableAdviser(branch)
  const room = await bookableRoom(branch)
  return { adviser: resource.id, room: room.id }
}

const quartersOf = (resourceId: number) =>
  db.from('reserved_quarters').where('resource_id', resourceId).orderBy('quarter')

const expire = (id: string) =>
  db
    .from('reservations')
    .where('id', id)
    .update({ held_until: toSql(now().minus({ minutes: 1 })) })

const confirm = (id: string) => inTransaction((trx) => confirmReservation(id, trx))
const release = (id: string) => inTransaction((trx) => releaseReservation(id, trx))

test.group('Reservations', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a time can be held once', async ({ assert }) => {
    const { adviser } = await adviserAndRoom()
    assert.exists(await holdReservation({ resourceIds: [adviser], ...span('09:00', '09:45') }))
    assert.isNull(await holdReservation({ resourceIds: [adviser], ...span('09:30', '10:00') }))
    assert.exists(await holdReservation({ resourceIds: [adviser], ...span('09:45', '10:30') }))
  })

  test('an adviser and a room are held both or none', async ({ assert }) => {
    const { adviser, room } = await adviserAndRoom()
    await holdReservation({ resourceIds: [room], ...span('09:00', '10:00') })
    assert.isNull(
      await holdReservation({ resourceIds: [adviser, room], ...span('09:45', '10:15') })
    )
    assert.isEmpty(await quartersOf(adviser))
  })

  test('an expired hold gives way to whoever meets it', async ({ assert }) => {
    const { adviser } = await adviserAndRoom()
    const wish = { resourceIds: [adviser], ...span('09:00', '09:45') }
    const first = await holdReservation(wish)
    await expire(first!.id)
    const second = await holdReservation(wish)
    assert.exists(second)
    const taken = await quartersOf(adviser)
    assert.deepEqual(
      taken.map((row) => row.reservation_id),
      [second!.id, second!.id, second!.id]
    )
    await assert.rejects(() => confirm(first!.id), 'reservation_changed')
  })

  test('a late confirmation succeeds while nobody took the time', async ({ assert }) => {
    const { adviser } = await adviserAndRoom()
    const held = await holdReservation({ resourceIds: [adviser], ...span('09:00', '09:45') })
    await expire(held!.id)
    await confirm(held!.id)
    await held!.refresh()
    assert.equal(held!.state, 'confirmed')
    assert.isNull(held!.heldUntil)
    assert.equal(await sweepExpiredHolds(), 0)
  })

  test('a move takes the new time and frees the old one', async ({ assert }) => {
    const { adviser, room } = await adviserAndRoom()
    const held = await holdReservation({ resourceIds: [adviser, room], ...span('09:00', '09:45') })
    await confirm(held!.id)
    const wish = { resourceIds: [adviser], ...span('09:30', '10:15') }
    await inTransaction((trx) => moveReservation({ id: held!.id, version: 2 }, wish, trx))
    assert.lengthOf(await quartersOf(adviser), 3)
    assert.isEmpty(await quartersOf(room))
    const [first] = await quartersOf(adviser)
    assert.equal(first.quarter, at('09:30').toSeconds() / 900)
  })

  test('a move to a taken time changes nothing', async ({ assert }) => {
    const { adviser } = await adviserAndRoom()
    const held = await holdReservation({ resourceIds: [adviser], ...span('09:00', '09:45') })
    await confirm(held!.id)
    await holdReservation({ resourceIds: [adviser], ...span('10:00', '10:45') })
    const wish = { resourceIds: [adviser], ...span('10:30', '11:15') }
    await assert.rejects(
      () => inTransaction((trx) => moveReservation({ id: held!.id, version: 2 }, wish, trx)),
      'slot_taken'
    )
    await held!.refresh()
    assert.equal(held!.version, 2)
    assert.lengthOf(await quartersOf(adviser), 6)
  })

  test('whoever moves after somebody else is told', async ({ assert }) => {
    const { adviser } = await adviserAndRoom()
    const held = await holdReservation({ resourceIds: [adviser], ...span('09:00', '09:45') })
    await confirm(held!.id)
    const move = (hour: string, version: number) =>
      inTransaction((trx) =>
        moveReservation(
          { id: held!.id, version },
          { resourceIds: [adviser], ...span(`${hour}:00`, `${hour}:45`) },
          trx
        )
      )
    await move('11', 2)
    await assert.rejects(() => move('12', 2), 'reservation_changed')
    assert.isTrue(await release(held!.id))
    await assert.rejects(() => move('13', 3), 'reservation_changed')
    assert.isEmpty(await quartersOf(adviser))
  })

  test('a time is given back once', async ({ assert }) => {
    const { adviser } = await adviserAndRoom()
    const held = await holdReservation({ resourceIds: [adviser], ...span('09:00', '09:45') })
    assert.isTrue(await release(held!.id))
    assert.isFalse(await release(held!.id))
    assert.isEmpty(await quartersOf(adviser))
  })

  test('the sweeper frees forgotten holds', async ({ assert }) => {
    const { adviser } = await adviserAndRoom()
    const held = await holdReservation({ resourceIds: [adviser], ...span('09:00', '09:45') })
    assert.equal(await sweepExpiredHolds(), 0)
    await expire(held!.id)
    assert.equal(await sweepExpiredHolds(), 1)
    assert.isEmpty(await quartersOf(adviser))
  })
})
