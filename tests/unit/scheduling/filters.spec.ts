import { test } from '@japa/runner'
import { DateTime, Settings } from 'luxon'
import testUtils from '@adonisjs/core/services/test_utils'
import { ZONE } from '#app/core/clock'
import AvailabilityException from '#app/scheduling/models/availability_exception'
import BranchRule from '#app/scheduling/models/branch_rule'
import Interpreter from '#app/scheduling/models/interpreter'
import Resource from '#app/scheduling/models/resource'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { holdAnyAdviser } from '#app/scheduling/hold_any_adviser'
import { resourcesOf } from '#app/scheduling/reserved_quarters'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import type Branch from '#app/identity/models/branch'

const at = (iso: string) => DateTime.fromISO(iso, { zone: ZONE })
const tuesday = { from: at('2026-12-01T00:00'), until: at('2026-12-01T23:59'), minutes: 60 }
const noon = { startsAt: at('2026-12-01T12:00'), minutes: 60 }

const advisersIn = (slots: { resourceIds: number[] }[]) => [
  ...new Set(slots.flatMap(({ resourceIds }) => resourceIds)),
]

async function interpreterOf(branch: Branch, language: string) {
  const interpreter = await Interpreter.create({
    name: 'Amal',
    isActive: true,
    worksByPhone: false,
  })
  await interpreter.related('languages').create({ language })
  const resource = await Resource.create({ kind: 'interpreter', interpreterId: interpreter.id })
  const hours = { weekday: 2, startsAt: '11:30', endsAt: '13:30', branchId: branch.id }
  await resource.related('availabilities').create({ ...hours, validFrom: at('2026-01-01') })
  return resource
}

const accessibleRoom = async (branch: Branch) => {
  const resource = await bookableRoom(branch)
  await resource.load('room')
  await resource.room.merge({ isAccessible: true }).save()
  return resource
}

async function kindsOf(reservationId: string) {
  const resources = await resourcesOf(reservationId)
  return resources.map(({ kind }) => kind).sort()
}

test.group('Filters of a search', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a role and a sex narrow the advisers', async ({ assert }) => {
    const branch = await openBranch()
    const { staff: lawyer, resource } = await bookableAdviser(branch)
    const { resource: other } = await bookableAdviser(branch)
    await lawyer.related('roles').create({ role: 'lawyer' })
    await lawyer.merge({ sex: 'female' }).save()
    const ask = async (search: object) =>
      advisersIn(await findOpenSlots({ branchId: branch.id, ...tuesday, ...search }))
    assert.deepEqual(await ask({ role: 'lawyer' }), [resource.id])
    assert.deepEqual(await ask({ sex: 'female' }), [resource.id])
    assert.isEmpty(await ask({ sex: 'male' }))
    assert.sameMembers(await ask({}), [resource.id, other.id])
  })

  test('hours at home are for the telephone and for video', async ({ assert }) => {
    const branch = await openBranch()
    const { resource } = await bookableAdviser(branch)
    await resource.related('availabilities').query().update({ is_remote: true })
    const search = { branchId: branch.id, ...tuesday }
    assert.isEmpty(await findOpenSlots(search))
    assert.isEmpty(await findOpenSlots({ ...search, channel: 'here' }))
    assert.lengthOf(await findOpenSlots({ ...search, channel: 'phone' }), 8)
    const wish = { branchId: branch.id, ...noon }
    assert.isNull(await holdAnyAdviser({ ...wish, inPerson: true }))
    assert.exists(await holdAnyAdviser({ ...wish, inPerson: false }))
  })

  test('whoever needs a room for a wheelchair is met in one or not at all', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    await bookableAdviser(branch)
    await bookableRoom(branch)
    const search = { branchId: branch.id, isAccessible: true }
    assert.isEmpty(await findOpenSlots({ ...search, ...tuesday }))
    const room = await accessibleRoom(branch)
    assert.lengthOf(await findOpenSlots({ ...search, ...tuesday }), 8)
    const held = await holdAnyAdviser({ ...search, ...noon, inPerson: true })
    const taken = await resourcesOf(held!.id)
    assert.include(
      taken.map(({ id }) => id),
      room.id
    )
    assert.isNull(await holdAnyAdviser({ ...search, ...noon, inPerson: true }))
    assert.lengthOf(await findOpenSlots({ ...search, ...tuesday }), 7)
  })

  test('a free interpreter comes along, and a missing one refuses nobody', async ({ assert }) => {
    const branch = await openBranch()
    await bookableAdviser(branch)
    await bookableAdviser(branch)
    await interpreterOf(branch, 'ti')
    const search = { branchId: branch.id, interpreterLanguage: 'ti' }
    assert.lengthOf(await findOpenSlots({ ...search, ...tuesday }), 8)
    const first = await holdAnyAdviser({ ...search, ...noon, inPerson: false })
    const second = await holdAnyAdviser({ ...search, ...noon, inPerson: false })
    assert.deepEqual(await kindsOf(first!.id), ['adviser', 'interpreter'])
    assert.deepEqual(await kindsOf(second!.id), ['adviser'])
  })

  test('hours of one day count, and instead of the weekly ones in any branch', async ({
    assert,
  }) => {
    const branch = await openBranch()
    const elsewhere = await openBranch()
    const { resource } = await bookableAdviser(branch)
    const day = DateTime.fromISO('2026-12-05')
    const hours = { resourceId: resource.id, startsAt: '10:00', endsAt: '12:00', isInstead: false }
    await AvailabilityException.create({ ...hours, day, branchId: branch.id })
    const saturday = { from: at('2026-12-05T00:00'), until: at('2026-12-05T23:59'), minutes: 60 }
    assert.lengthOf(await findOpenSlots({ branchId: branch.id, ...saturday }), 2)
    const away = { ...hours, day: DateTime.fromISO('2026-12-01'), isInstead: true }
    await AvailabilityException.create({ ...away, branchId: elsewhere.id })
    assert.isEmpty(await findOpenSlots({ branchId: branch.id, ...tuesday }))
    assert.lengthOf(await findOpenSlots({ branchId: elsewhere.id, ...tuesday }), 2)
  })

  test('the public keeps to the notice and the horizon of the branch, staff do not', async ({
    assert,
  }) => {
    const early = at('2026-12-01T07:30').toMillis()
    Settings.now = () => early
    const branch = await openBranch()
    await bookableAdviser(branch)
    await BranchRule.create({ branchId: branch.id, noticeMinutes: 180, horizonDays: 7, version: 1 })
    const search = { branchId: branch.id, from: at('2026-12-01T00:00'), minutes: 60 }
    const open = await findOpenSlots({ ...search, isForPublic: true })
    assert.equal(open[0].startsAt, at('2026-12-01T11:00').toSeconds())
    assert.equal(open.at(-1)!.startsAt, at('2026-12-07T15:00').toSeconds())
    const [first] = await findOpenSlots(search)
    assert.equal(first.startsAt, at('2026-12-01T08:00').toSeconds())
  }).teardown(() => {
    Settings.now = () => Date.now()
  })
})
