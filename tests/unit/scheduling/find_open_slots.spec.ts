import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import BranchClosure from '#app/scheduling/models/branch_closure'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { holdAnyAdviser } from '#app/scheduling/hold_any_adviser'
import { holdReservation } from '#app/scheduling/hold_reservation'
import { resourcesOf } from '#app/scheduling/reserved_quarters'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'

const at = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/Warsaw' })
const tuesday = { from: at('2026-12-01T00:00'), until: at('2026-12-01T23:59'), minutes: 60 }

async function countStatements(work: () => Promise<unknown>) {
  let count = 0
  const countOne = () => void count++
  const client = db.connection().knexQuery().client
  client.on('query', countOne)
  await work()
  client.off('query', countOne)
  return count
}

test.group('Finding open slots', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('only advisers who speak the language and know the topic are offered', async ({
    assert,
  }) => {
    const branch = await openBranch()
    const { resource } = await bookableAdviser(branch, { languages: ['ar'], topics: ['housing'] })
    await bookableAdviser(branch, { languages: ['ar'], topics: ['doctor'] })
    await bookableAdviser(branch, { languages: ['pl'], topics: ['housing'] })
    const search = { branchId: branch.id, language: 'ar', topic: 'housing', ...tuesday }
    const slots = await findOpenSlots(search)
    assert.lengthOf(slots, 8)
    assert.deepEqual(slots[0].resourceIds, [resource.id])
  })

  test('a held time is not offered to anybody else', async ({ assert }) => {
    const branch = await openBranch()
    const { resource } = await bookableAdviser(branch)
    const span = { startsAt: at('2026-12-01T08:30'), endsAt: at('2026-12-01T09:15') }
    await holdReservation({ resourceIds: [resource.id], ...span })
    const slots = await findOpenSlots({ branchId: branch.id, ...tuesday })
    assert.equal(slots[0].startsAt, at('2026-12-01T10:00').toSeconds())
  })

  test('a closed branch offers nothing that day', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    await BranchClosure.create({ branchId: branch.id, on: DateTime.fromISO('2026-12-01') })
    assert.isEmpty(await findOpenSlots({ branchId: branch.id, ...tuesday }))
  })

  test('twenty advisers and a month cost four statements', async ({ assert }) => {
    const branch = await openBranch()
    for (let adviser = 0; adviser < 20; adviser++) {
      await bookableAdviser(branch)
    }
    const month = { ...tuesday, until: at('2026-12-31T23:59') }
    const search = { branchId: branch.id, language: 'uk', ...month }
    let found = 0
    const count = await countStatements(async () => {
      const slots = await findOpenSlots(search)
      found = slots.length
    })
    assert.isAbove(found, 100)
    assert.isAtLeast(count, 1)
    assert.isAtMost(count, 4)
  })

  test('“any adviser” serves until the last free one', async ({ assert }) => {
    const branch = await openBranch()
    const { resource: one } = await bookableAdviser(branch)
    const { resource: other } = await bookableAdviser(branch)
    const room = await bookableRoom(branch)
    const startsAt = at('2026-12-01T09:00')
    const wish = { branchId: branch.id, startsAt, minutes: 60, inPerson: true }
    const held = [
      await holdAnyAdviser(wish),
      await holdAnyAdviser(wish),
      await holdAnyAdviser(wish),
    ]
    assert.isNull(held[2])
    const first = await resourcesOf(held[0]!.id)
    const second = await resourcesOf(held[1]!.id)
    const used = [...first, ...second].map(({ id }) => id)
    assert.sameMembers(used, [one.id, other.id, room.id])
    assert.isTrue(first.some(({ id }) => id === room.id))
  })
})
