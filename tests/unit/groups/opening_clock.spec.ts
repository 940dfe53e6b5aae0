import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import { afterOpenMinutes, type ClockHours } from '#app/groups/offers/opening_clock'

const WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '16:00' }))
const WITH_BREAK = [
  { weekday: 1, opensAt: '08:00', closesAt: '12:30' },
  { weekday: 1, opensAt: '13:00', closesAt: '18:00' },
  { weekday: 6, opensAt: '10:00', closesAt: '14:00' },
]
const NIGHT = [7, 1].map((weekday) => ({ weekday, opensAt: '00:00', closesAt: '06:00' }))

const hours = fc.record({
  openingHours: fc.constantFrom(WEEK, WITH_BREAK, NIGHT),
  closedDays: fc.subarray(['2026-03-30', '2026-10-26', '2026-12-28']).map((days) => new Set(days)),
})

/** Around both changes of the clock and the holidays of spring and winter. */
const start = fc
  .tuple(fc.constantFrom('2026-03-25', '2026-10-21', '2026-12-20'), fc.nat(14 * 24 * 60))
  .map(([day, minutes]) => DateTime.fromISO(`${day}T00:00`, { zone: ZONE }).plus({ minutes }))

const isOpen = ({ openingHours, closedDays }: ClockHours, at: DateTime) => {
  const day = at.toISODate()!
  const clock = at.toFormat('HH:mm')
  const fits = openingHours.some(
    ({ weekday, opensAt, closesAt }) =>
      weekday === at.weekday && opensAt <= clock && clock < closesAt
  )
  return fits && !closedDays.has(day) && !isHoliday(day)
}

test.group('The clock of an offer', () => {
  test('it runs only while the branch is open, also when clocks change', ({ assert }) => {
    fc.assert(
      fc.property(hours, start, fc.integer({ min: 1, max: 900 }), (open, from, minutes) => {
        const until = afterOpenMinutes(open, from, minutes).setZone(ZONE)
        let counted = 0
        for (let at = from; at < until; at = at.plus({ minutes: 1 })) {
          counted += isOpen(open, at) ? 1 : 0
        }
        assert.equal(counted, minutes)
        assert.isTrue(isOpen(open, until.minus({ minutes: 1 })), 'it ends in opening hours')
      }),
      { numRuns: 40 }
    )
  })

  test('sixteen hours from Friday noon end on Tuesday noon', ({ assert }) => {
    const from = DateTime.fromISO('2026-11-20T12:00', { zone: ZONE })
    const open = { openingHours: WEEK, closedDays: new Set<string>() }
    const until = afterOpenMinutes(open, from, 16 * 60)
    assert.equal(until.setZone(ZONE).toFormat('yyyy-MM-dd HH:mm'), '2026-11-24 12:00')
  })

  test('a branch without written hours gives no offer at night', ({ assert }) => {
    const from = DateTime.fromISO('2026-11-23T22:00', { zone: ZONE })
    const until = afterOpenMinutes({ openingHours: [], closedDays: new Set() }, from, 60)
    assert.equal(until.setZone(ZONE).toFormat('yyyy-MM-dd HH:mm'), '2026-11-24 09:00')
  })
})
