import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import { datesOf, type Rhythm } from '#app/groups/meetings/rhythm'
import { weekdayOf } from '#app/scheduling/wall_time'

const term: Rhythm = {
  times: [
    { weekday: 1, time: '17:30' },
    { weekday: 3, time: '17:30' },
  ],
  minutes: 90,
  first: '2026-10-05',
  count: 30,
}

const wall = (moment: DateTime) => moment.setZone(ZONE).toFormat('ccc HH:mm')

test.group('The dates of a group', () => {
  test('thirty meetings over a term leave out the holidays and go on longer for it', ({
    assert,
  }) => {
    const { dates, leftOut } = datesOf({ ...term, first: '2026-10-05' })
    assert.lengthOf(dates, 30)
    assert.deepEqual(leftOut, [
      { day: '2026-11-11', why: 'holiday' },
      { day: '2027-01-06', why: 'holiday' },
    ])
    assert.equal(dates[0].day, '2026-10-05')
    assert.equal(dates.at(-1)!.day, '2027-01-20')
  })

  test('both changes of the clocks leave the lesson at half past five on the wall', ({
    assert,
  }) => {
    const { dates } = datesOf({ ...term, count: 60 })
    assert.isBelow(dates[0].startsAt.toMillis(), Date.parse('2026-10-25T01:00:00Z'))
    assert.isAbove(dates.at(-1)!.startsAt.toMillis(), Date.parse('2027-03-28T01:00:00Z'))
    assert.deepEqual(
      [...new Set(dates.map(({ startsAt }) => wall(startsAt)))],
      ['Mon 17:30', 'Wed 17:30']
    )
    assert.deepEqual(
      [...new Set(dates.map(({ startsAt }) => startsAt.toUTC().toFormat('HH:mm')))],
      ['15:30', '16:30']
    )
    assert.isTrue(dates.every(({ startsAt, endsAt }) => +endsAt - +startsAt === 90 * 60_000))
  })

  test('closed days and days left out by hand are told with their reason', ({ assert }) => {
    const closedDays = new Set(['2026-10-07'])
    const { dates, leftOut } = datesOf(
      { ...term, count: null, until: '2026-10-14' },
      { closedDays, skip: ['2026-10-12'] }
    )
    assert.deepEqual(
      dates.map(({ day }) => day),
      ['2026-10-05', '2026-10-14']
    )
    assert.deepEqual(leftOut, [
      { day: '2026-10-07', why: 'closed' },
      { day: '2026-10-12', why: 'chosen' },
    ])
  })

  test('any series has its number, its weekdays and its times, and no holiday', ({ assert }) => {
    const times = fc.uniqueArray(
      fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        time: fc.constantFrom('02:30', '09:00', '17:30', '23:45'),
      }),
      { minLength: 1, maxLength: 5, selector: ({ weekday, time }) => `${weekday}${time}` }
    )
    const first = fc
      .integer({ min: 0, max: 1200 })
      .map((ahead) => DateTime.fromISO('2026-01-01').plus({ days: ahead }).toISODate()!)
    const count = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(times, first, count, (chosen, from, wanted) => {
        const { dates } = datesOf({ times: chosen, minutes: 45, first: from, count: wanted })
        assert.lengthOf(dates, wanted)
        const moments = dates.map(({ startsAt }) => +startsAt)
        assert.deepEqual(
          moments,
          [...moments].sort((one, other) => one - other)
        )
        assert.equal(new Set(moments).size, wanted)
        for (const { day, startsAt } of dates) {
          assert.isFalse(isHoliday(day))
          assert.isTrue(day >= from)
          const clock = startsAt.setZone(ZONE).toFormat('HH:mm')
          const isSkipped = (time: string) => time === '02:30' && clock === '03:00'
          assert.isTrue(
            chosen.some(
              ({ weekday, time }) =>
                weekday === weekdayOf(day) && (time === clock || isSkipped(time))
            )
          )
        }
      }),
      { numRuns: 60 }
    )
  })
})
