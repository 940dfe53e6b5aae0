import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { now, toSql, ZONE } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { confirmReservation } from '#app/scheduling/confirm_reservation'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { holdAnyAdviser } from '#app/scheduling/hold_any_adviser'
import { holdReservation } from '#app/scheduling/hold_reservation'
import { moveReservation } from '#app/scheduling/move_reservation'
import { releaseReservation } from '#app/scheduling/release_reservation'
import { resourcesOf } from '#app/scheduling/reserved_quarters'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'

const at = (iso: string) => DateTime.fromISO(iso, { zone: ZONE })
const hourAt = (iso: string) => ({ startsAt: at(iso), endsAt: at(iso).plus({ hours: 1 }) })
const tuesday = { from: at('2026-12-01T00:00'), until: at('2026-12-01T23:59'), minutes: 60 }

const meetingsOn = async (resourceId: number, day: string) => {
  const row = await db.from('resource_days').where({ resource_id: resourceId, day }).first()
  return row?.meetings ?? 0
}

async function adviserWithMost(meetings: number) {
  const branch = await openBranch()
  const { resource } = await bookableAdviser(branch)
  await resource.merge({ maxADay: meetings }).save()
  return { branch, resource, resourceIds: [resource.id] }
}

async function adviserOfTwoBranches(minutes: number) {
  const here = await openBranch()
  const there = await openBranch()
  const { resource } = await bookableAdviser(here, { until: '12:00' })
  const weekdays = { weekday: 2, startsAt: '12:00', endsAt: '16:00', validFrom: at('2026-01-01') }
  await resource.related('availabilities').create({ ...weekdays, branchId: there.id })
  await db.table('branch_travel_times').multiInsert([
    { from_branch_id: here.id, to_branch_id: there.id, minutes },
    { from_branch_id: there.id, to_branch_id: here.id, minutes },
  ])
  return { here, there, resource, resourceIds: [resource.id] }
}

const hoursOf = (slots: { startsAt: number }[]) =>
  slots.map(({ startsAt }) => DateTime.fromSeconds(startsAt, { zone: ZONE }).hour)

test.group('Rules of a day', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('whoever has enough meetings is neither held nor offered', async ({ assert }) => {
    const { branch, resource, resourceIds } = await adviserWithMost(2)
    const held = await holdReservation({ resourceIds, ...hourAt('2026-12-01T08:00') })
    await holdReservation({ resourceIds, ...hourAt('2026-12-01T10:00') })
    const third = { resourceIds, ...hourAt('2026-12-01T12:00') }
    await assert.rejects(() => holdReservation(third), 'day_full')
    assert.equal(await meetingsOn(resource.id, '2026-12-01'), 2)
    assert.isEmpty(await findOpenSlots({ branchId: branch.id, ...tuesday }))
    await inTransaction((trx) => releaseReservation(held!.id, trx))
    assert.equal(await meetingsOn(resource.id, '2026-12-01'), 1)
    assert.lengthOf(await findOpenSlots({ branchId: branch.id, ...tuesday }), 7)
    assert.exists(await holdReservation(third))
  })

  test('a hold that ran out counts for nobody', async ({ assert }) => {
    const { branch, resource, resourceIds } = await adviserWithMost(1)
    const held = await holdReservation({ resourceIds, ...hourAt('2026-12-01T08:00') })
    const passed = toSql(now().minus({ minutes: 1 }))
    await db.from('reservations').where('id', held!.id).update({ held_until: passed })
    assert.lengthOf(await findOpenSlots({ branchId: branch.id, ...tuesday }), 8)
    assert.exists(await holdReservation({ resourceIds, ...hourAt('2026-12-01T12:00') }))
    assert.equal(await meetingsOn(resource.id, '2026-12-01'), 1)
  })

  test('a move within a full day is possible, into another full day it is not', async ({
    assert,
  }) => {
    const { branch, resource, resourceIds } = await adviserWithMost(1)
    const held = await holdReservation({ resourceIds, ...hourAt('2026-12-01T08:00') })
    await inTransaction((trx) => confirmReservation(held!.id, trx))
    await holdReservation({ resourceIds, ...hourAt('2026-12-02T08:00') })
    const leaving = [held!.id]
    assert.lengthOf(await findOpenSlots({ branchId: branch.id, ...tuesday, leaving }), 8)
    const move = (iso: string, version: number) =>
      inTransaction((trx) =>
        moveReservation({ id: held!.id, version }, { resourceIds, ...hourAt(iso) }, trx)
      )
    await move('2026-12-01T11:00', 2)
    await assert.rejects(() => move('2026-12-02T11:00', 3), 'day_full')
    assert.equal(await meetingsOn(resource.id, '2026-12-01'), 1)
    await move('2026-12-03T11:00', 3)
    assert.equal(await meetingsOn(resource.id, '2026-12-01'), 0)
    assert.equal(await meetingsOn(resource.id, '2026-12-03'), 1)
  })

  test('nobody is booked before they can arrive from another branch', async ({ assert }) => {
    const { here, there, resourceIds } = await adviserOfTwoBranches(50)
    const late = { resourceIds, branchId: here.id, ...hourAt('2026-12-01T11:00') }
    assert.exists(await holdReservation(late))
    const soon = { resourceIds, branchId: there.id, ...hourAt('2026-12-01T12:45') }
    await assert.rejects(() => holdReservation(soon), 'too_far_to_travel')
    const slots = await findOpenSlots({ branchId: there.id, ...tuesday })
    assert.deepEqual(hoursOf(slots), [13, 14, 15])
    const later = { resourceIds, branchId: there.id, ...hourAt('2026-12-01T13:00') }
    assert.exists(await holdReservation(later))
    const same = { resourceIds, branchId: here.id, ...hourAt('2026-12-01T10:00') }
    assert.exists(await holdReservation(same))
  })

  test('“any adviser” passes over whoever has enough', async ({ assert }) => {
    const { branch, resourceIds } = await adviserWithMost(1)
    const { resource: other } = await bookableAdviser(branch)
    await holdReservation({ resourceIds, ...hourAt('2026-12-01T08:00') })
    const wish = { branchId: branch.id, minutes: 60, inPerson: false }
    const held = await holdAnyAdviser({ ...wish, startsAt: at('2026-12-01T12:00') })
    const [adviser] = await resourcesOf(held!.id)
    assert.equal(adviser.id, other.id)
    assert.isNull(await holdAnyAdviser({ ...wish, startsAt: at('2026-12-01T12:00') }))
  })

  test('whoever has least to do is taken first', async ({ assert }) => {
    const branch = await openBranch()
    const { resource: busy } = await bookableAdviser(branch)
    const { resource: busyThatWeek } = await bookableAdviser(branch)
    const { resource: idle } = await bookableAdviser(branch)
    await holdReservation({ resourceIds: [busy.id], ...hourAt('2026-12-01T08:00') })
    await holdReservation({ resourceIds: [busyThatWeek.id], ...hourAt('2026-12-03T08:00') })
    const wish = { branchId: branch.id, minutes: 60, inPerson: false }
    const taken: number[] = []
    for (let person = 0; person < 3; person++) {
      const held = await holdAnyAdviser({ ...wish, startsAt: at('2026-12-01T12:00') })
      const [{ id }] = await resourcesOf(held!.id)
      taken.push(id)
    }
    assert.deepEqual(taken, [idle.id, busyThatWeek.id, busy.id])
  })
})
