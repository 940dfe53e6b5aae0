import fc from 'fast-check'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { openSlots, type Timetable } from '#app/scheduling/open_slots'
import { slowOpenSlots } from '#tests/unit/scheduling/slow_oracle'

const everyDay = (opensAt: string, closesAt: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt, closesAt }))

const timetable = (from: string, until: string, more: Partial<Timetable> = {}): Timetable => ({
  availabilities: everyDay(from, until).map(({ weekday }) => ({
    resourceId: 1,
    weekday,
    startsAt: from,
    endsAt: until,
    validFrom: '2026-01-01',
    validUntil: null,
  })),
  openingHours: everyDay('00:00', '24:00'),
  closedDays: new Set(),
  absences: [],
  taken: new Set(),
  ...more,
})

const on = (days: string[], minutes = 60) => ({ days, minutes, from: 0, until: Infinity })

const clocks = (slots: { startsAt: number }[]) =>
  slots.map(({ startsAt }) => DateTime.fromSeconds(startsAt, { zone: ZONE }).toFormat('HH:mm ZZ'))

test.group('Open slots', () => {
  test('the night the clocks go forward has no half past two', ({ assert }) => {
    assert.deepEqual(clocks(openSlots(timetable('01:30', '04:30'), on(['2026-03-29'], 30))), [
      '01:30 +01:00',
      '03:00 +02:00',
      '03:30 +02:00',
      '04:00 +02:00',
    ])
  })

  test('the night the clocks go back has two o’clock twice', ({ assert }) => {
    assert.deepEqual(clocks(openSlots(timetable('01:00', '04:00'), on(['2026-10-25']))), [
      '01:00 +02:00',
      '02:00 +02:00',
      '02:00 +01:00',
      '03:00 +01:00',
    ])
  })

  test('weekly hours keep the clock on the wall in winter and in summer', ({ assert }) => {
    const slots = openSlots(timetable('09:00', '10:00'), on(['2026-10-24', '2026-10-26']))
    assert.deepEqual(clocks(slots), ['09:00 +02:00', '09:00 +01:00'])
  })

  test('days off by law have no slots: {$self}')
    .with([
      '2026-12-24',
      '2026-12-25',
      '2026-11-11',
      '2027-03-29',
      '2027-05-27',
      '2027-01-06',
      '2027-03-28',
    ])
    .run(({ assert }, day) => {
      assert.isEmpty(openSlots(timetable('09:00', '12:00'), on([day])))
    })

  test('nobody is booked on a day the branch is closed', ({ assert }) => {
    const closed = timetable('09:00', '12:00', { closedDays: new Set(['2026-11-24']) })
    assert.lengthOf(openSlots(closed, on(['2026-11-24', '2026-11-25'])), 3)
  })

  test('leave takes away every slot that it touches', ({ assert }) => {
    const from = DateTime.fromISO('2026-11-24T09:30', { zone: ZONE }).toSeconds()
    const away = timetable('09:00', '12:00', {
      absences: [{ resourceId: 1, from, until: from + 3600 }],
    })
    assert.deepEqual(clocks(openSlots(away, on(['2026-11-24']))), ['11:00 +01:00'])
  })

  test('it agrees with the slow way on any timetable', ({ assert }) => {
    const clock = fc.integer({ min: 0, max: 48 }).map((half) => {
      return `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`
    })
    const span = fc.uniqueArray(clock, { minLength: 2, maxLength: 2 }).map((two) => two.sort())
    const day = fc.constantFrom('2026-10-25', '2026-03-29', '2026-12-24', '2026-11-24')
    const next = (iso: string) => DateTime.fromISO(iso).plus({ days: 1 }).toISODate()!
    const weekday = fc.integer({ min: 1, max: 7 })
    fc.assert(
      fc.property(
        day,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), weekday, span), { maxLength: 6 }),
        fc.array(fc.tuple(weekday, span), { maxLength: 5 }),
        fc.constantFrom(15, 30, 45, 60),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 190 }))),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2800 }), fc.integer({ min: 1, max: 300 })), {
          maxLength: 2,
        }),
        (first, hours, open, minutes, taken, away) => {
          const midnight = DateTime.fromISO(first, { zone: ZONE }).toSeconds()
          const days = [first, next(first)]
          const table: Timetable = {
            availabilities: hours.map(([resourceId, on_, [startsAt, endsAt]], index) => ({
              resourceId,
              weekday: index < 3 ? DateTime.fromISO(days[index % 2]).weekday : on_,
              startsAt,
              endsAt,
              validFrom: index % 4 === 3 ? days[1] : '2026-01-01',
              validUntil: index % 4 === 2 ? days[0] : null,
            })),
            openingHours: open.map(([on_, [opensAt, closesAt]], index) => ({
              weekday: index < 3 ? DateTime.fromISO(days[index % 2]).weekday : on_,
              opensAt,
              closesAt,
            })),
            closedDays: new Set(minutes === 45 ? [days[1]] : []),
            absences: away.map(([at, length]) => ({
              resourceId: 1,
              from: midnight + at * 60,
              until: midnight + (at + length) * 60,
            })),
            taken: new Set(taken.map(([id, quarter]) => `${id}:${midnight / 900 + quarter}`)),
          }
          const wanted = { days, minutes, from: midnight + 3600, until: midnight + 40 * 3600 }
          assert.deepEqual(openSlots(table, wanted), slowOpenSlots(table, wanted))
        }
      ),
      { numRuns: 60 }
    )
  }).timeout(60_000)
})
