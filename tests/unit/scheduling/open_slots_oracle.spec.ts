import fc from 'fast-check'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { openSlots, takenKey, type Timetable } from '#app/scheduling/open_slots'
import { slowOpenSlots } from '#tests/unit/scheduling/slow_oracle'

const RUNS = process.env.FULL ? 600 : 60

const person = fc.integer({ min: 1, max: 2 })
const weekday = fc.integer({ min: 1, max: 7 })
const clock = fc.integer({ min: 0, max: 48 }).map((half) => {
  return `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`
})
const span = fc.uniqueArray(clock, { minLength: 2, maxLength: 2 }).map((two) => two.sort())
const quarter = fc.integer({ min: 0, max: 190 })

/** Two days in a row, and whatever may lie upon them. */
const facts = fc.record({
  first: fc.constantFrom('2026-10-25', '2027-03-28', '2026-12-24', '2026-11-24', '2027-03-27'),
  hours: fc.array(fc.tuple(person, weekday, span), { maxLength: 6 }),
  open: fc.array(fc.tuple(weekday, span), { maxLength: 5 }),
  special: fc.array(fc.tuple(person, fc.nat(1), span), { maxLength: 2 }),
  instead: fc.array(fc.tuple(person, fc.nat(1)), { maxLength: 1 }),
  full: fc.array(fc.tuple(person, fc.nat(1)), { maxLength: 1 }),
  closed: fc.array(fc.nat(1), { maxLength: 1 }),
  taken: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), quarter), { maxLength: 12 }),
  elsewhere: fc.array(fc.tuple(person, quarter, fc.integer({ min: 0, max: 100 })), {
    maxLength: 2,
  }),
  away: fc.array(fc.tuple(fc.nat(2800), fc.integer({ min: 1, max: 300 })), { maxLength: 2 }),
  rooms: fc.constantFrom(null, null, [], [3], [3, 4]),
  minutes: fc.constantFrom(15, 30, 45, 60, 50),
  step: fc.constantFrom(undefined, undefined, 15),
})
type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never

const days = ({ first }: Facts) => [first, DateTime.fromISO(first).plus({ days: 1 }).toISODate()!]
const midnightOf = ({ first }: Facts) => DateTime.fromISO(first, { zone: ZONE }).toSeconds()

/** Rows mostly lie on one of the two days, else hardly any would matter. */
const weekdayOn = (drawn: Facts, index: number, any: number) =>
  index < 3 ? DateTime.fromISO(days(drawn)[index % 2]).weekday : any

function hoursOf(drawn: Facts) {
  return {
    availabilities: drawn.hours.map(([resourceId, any, [startsAt, endsAt]], index) => ({
      resourceId,
      weekday: weekdayOn(drawn, index, any),
      startsAt,
      endsAt,
      validFrom: index % 4 === 3 ? days(drawn)[1] : '2026-01-01',
      validUntil: index % 4 === 2 ? days(drawn)[0] : null,
    })),
    openingHours: drawn.open.map(([any, [opensAt, closesAt]], index) => ({
      weekday: weekdayOn(drawn, index, any),
      opensAt,
      closesAt,
    })),
    dayHours: drawn.special.map(([resourceId, which, [startsAt, endsAt]]) => {
      return { resourceId, day: days(drawn)[which], startsAt, endsAt }
    }),
  }
}

function timetableOf(drawn: Facts): Timetable {
  const midnight = midnightOf(drawn)
  const key = ([id, which]: number[]) => `${id}@${days(drawn)[which]}`
  return {
    ...hoursOf(drawn),
    insteadDays: new Set(drawn.instead.map(key)),
    fullDays: new Set(drawn.full.map(key)),
    closedDays: new Set(drawn.closed.map((which) => days(drawn)[which])),
    absences: drawn.away.map(([at, length]) => {
      return { resourceId: 1, from: midnight + at * 60, until: midnight + (at + length) * 60 }
    }),
    taken: new Set(drawn.taken.map(([id, at]) => takenKey(id, midnight / 900 + at))),
    elsewhere: drawn.elsewhere.map(([resourceId, at, minutes]) => {
      return { resourceId, quarter: midnight / 900 + at, minutes }
    }),
    rooms: drawn.rooms && [...drawn.rooms],
  }
}

test.group('Open slots and the slow way', () => {
  test('they agree on any timetable', ({ assert }) => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const table = timetableOf(drawn)
        const { minutes, step } = drawn
        const from = midnightOf(drawn) + 3600
        const wanted = { days: days(drawn), minutes, step, from, until: from + 39 * 3600 }
        assert.deepEqual(openSlots(table, wanted), slowOpenSlots(table, wanted))
      }),
      { numRuns: RUNS }
    )
  }).timeout(240_000)
})
