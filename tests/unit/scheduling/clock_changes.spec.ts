import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import testUtils from '@adonisjs/core/services/test_utils'
import { ZONE } from '#app/core/clock'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { holdAnyAdviser } from '#app/scheduling/hold_any_adviser'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

/** A branch whose only adviser works at night. */
async function nightBranch() {
  const night = { weekdays: EVERY_DAY, from: '00:00', until: '06:00' }
  const branch = await openBranch(night)
  await bookableAdviser(branch, night)
  return branch
}

/** What the clock on the wall shows at each free start of a day, with the offset. */
async function startsOn(branchId: number, day: string, minutes: number) {
  const from = DateTime.fromISO(day, { zone: ZONE })
  const slots = await findOpenSlots({ branchId, minutes, from, until: from.endOf('day') })
  return slots.map(({ startsAt }) =>
    DateTime.fromSeconds(startsAt, { zone: ZONE }).toFormat('HH:mm ZZ')
  )
}

test.group('Nights on which the clocks change', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  /** 28.03.2027 is Easter Sunday as well, a day off: the night is looked at in the other years. */
  test('half past two does not exist when the clocks go forward: {$self}')
    .with(['2028-03-26', '2029-03-25', '2030-03-31'])
    .run(async ({ assert }, day) => {
      const branch = await nightBranch()
      assert.deepEqual(await startsOn(branch.id, day, 30), [
        '00:00 +01:00',
        '00:30 +01:00',
        '01:00 +01:00',
        '01:30 +01:00',
        '03:00 +02:00',
        '03:30 +02:00',
        '04:00 +02:00',
        '04:30 +02:00',
        '05:00 +02:00',
        '05:30 +02:00',
      ])
    })

  test('nobody is met at half past two on 28 March 2027, nor at any hour of that Easter', async ({
    assert,
  }) => {
    const branch = await nightBranch()
    assert.isEmpty(await startsOn(branch.id, '2027-03-28', 30))
    const missing = DateTime.fromISO('2027-03-28T01:30:00Z')
    const wish = { branchId: branch.id, startsAt: missing, minutes: 30, inPerson: false }
    assert.isNull(await holdAnyAdviser(wish))
  })

  test('the hour that comes twice is two hours: {$self}')
    .with(['2026-10-25', '2027-10-31', '2028-10-29'])
    .run(async ({ assert }, day) => {
      const branch = await nightBranch()
      const starts = await startsOn(branch.id, day, 60)
      assert.deepEqual(starts.slice(1, 5), [
        '01:00 +02:00',
        '02:00 +02:00',
        '02:00 +01:00',
        '03:00 +01:00',
      ])
      assert.lengthOf(starts, 7)
    })

  test('both hours can be booked, and each of them once', async ({ assert }) => {
    const branch = await nightBranch()
    const wish = { branchId: branch.id, minutes: 60, inPerson: false }
    const [summer, winter] = ['2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'].map((iso) =>
      DateTime.fromISO(iso)
    )
    assert.exists(await holdAnyAdviser({ ...wish, startsAt: summer }))
    assert.exists(await holdAnyAdviser({ ...wish, startsAt: winter }))
    assert.isNull(await holdAnyAdviser({ ...wish, startsAt: summer }))
    assert.notInclude(await startsOn(branch.id, '2026-10-25', 60), '02:00 +02:00')
  })

  test('weekly hours stay at nine o’clock on the wall around both changes', async ({ assert }) => {
    const branch = await openBranch({ weekdays: EVERY_DAY, from: '09:00', until: '10:00' })
    await bookableAdviser(branch, { weekdays: EVERY_DAY })
    const days = ['2026-10-24', '2026-10-26', '2027-03-27', '2027-03-30']
    const starts = await Promise.all(days.map((day) => startsOn(branch.id, day, 60)))
    assert.deepEqual(starts.flat(), [
      '09:00 +02:00',
      '09:00 +01:00',
      '09:00 +01:00',
      '09:00 +02:00',
    ])
  })
})
