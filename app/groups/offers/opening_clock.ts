import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import type { OpeningHours } from '#app/scheduling/open_slots'
import { instantOf, weekdayOf } from '#app/scheduling/wall_time'

export type ClockHours = { openingHours: OpeningHours[]; closedDays: ReadonlySet<string> }

/** A branch that has written down no hours: nobody is asked at night even so. */
const USUAL_DAYS = [1, 2, 3, 4, 5].map((weekday) => {
  return { weekday, opensAt: '08:00', closesAt: '16:00' }
})

/** A branch closed for so long has no clock any more: the rest runs without a stop. */
const LONGEST_DAYS = 366

/**
 * The moment when `minutes` of opening hours have passed since `from`: the clock of an offer rests
 * while the branch is closed, and on days off.
 */
export function afterOpenMinutes(hours: ClockHours, from: DateTime, minutes: number): DateTime {
  const weekly = hours.openingHours.length > 0 ? hours.openingHours : USUAL_DAYS
  let left = minutes * 60
  let day = from.setZone(ZONE).startOf('day')
  for (let passed = 0; passed < LONGEST_DAYS; passed++, day = day.plus({ days: 1 })) {
    for (const [opens, closes] of spansOf(day.toISODate()!, weekly, hours.closedDays)) {
      const begins = Math.max(opens, from.toSeconds())
      const open = Math.max(0, closes - begins)
      if (open >= left) {
        return DateTime.fromSeconds(begins + left, { zone: 'utc' })
      }
      left -= open
    }
  }
  return from.plus({ seconds: left }).toUTC()
}

function spansOf(day: string, weekly: OpeningHours[], closedDays: ReadonlySet<string>) {
  if (closedDays.has(day) || isHoliday(day)) {
    return []
  }
  return weekly
    .filter(({ weekday }) => weekday === weekdayOf(day))
    .map(({ opensAt, closesAt }) => [instantOf(day, opensAt), instantOf(day, closesAt)])
    .sort(([one], [other]) => one - other)
}
