import { DateTime } from 'luxon'
import { isHoliday } from '#app/core/holidays'
import { instantOf, weekdayOf } from '#app/scheduling/wall_time'

/** Days are yyyy-MM-dd, times HH:mm on the clock in Warsaw; 1 is Monday. */
export type Rhythm = {
  times: { weekday: number; time: string }[]
  minutes: number
  first: string
  /** How many meetings, or the last day on which there may be one. */
  count?: number | null
  until?: string | null
}

export type Span = { startsAt: DateTime; endsAt: DateTime }
export type PlannedDate = Span & { day: string }
export const WHY_LEFT_OUT = ['holiday', 'closed', 'chosen'] as const
export type LeftOut = { day: string; why: (typeof WHY_LEFT_OUT)[number] }

type Closed = { closedDays?: ReadonlySet<string>; skip?: readonly string[] }

export const MOST_MEETINGS = 200
const FURTHEST_DAYS = 800
const DAY = 86_400_000

/**
 * The dates of a series, each at the same time on the clock in Warsaw. Holidays, days on which the
 * branch is closed and those to `skip` are left out and told; a number of meetings is kept by going
 * on longer.
 */
export function datesOf(rhythm: Rhythm, { closedDays = new Set(), skip = [] }: Closed = {}) {
  const most = Math.min(rhythm.count ?? MOST_MEETINGS, MOST_MEETINGS)
  const dates: PlannedDate[] = []
  const leftOut: LeftOut[] = []
  for (const { day, times } of daysOf(rhythm)) {
    if (dates.length >= most) {
      break
    }
    const why = whyNot(day, closedDays, skip)
    if (why) {
      leftOut.push({ day, why })
    } else {
      dates.push(...times.map((time) => dateAt(day, time, rhythm.minutes)))
    }
  }
  return { dates: dates.slice(0, most), leftOut }
}

export function dateAt(day: string, time: string, minutes: number): PlannedDate {
  const startsAt = DateTime.fromSeconds(instantOf(day, time), { zone: 'utc' })
  return { day, startsAt, endsAt: startsAt.plus({ minutes }) }
}

function* daysOf({ times, first, until }: Rhythm) {
  const ofWeekday = Map.groupBy(times, ({ weekday }) => weekday)
  const start = Date.parse(`${first}T00:00Z`)
  for (let ahead = 0; ahead < FURTHEST_DAYS; ahead++) {
    const day = new Date(start + ahead * DAY).toISOString().slice(0, 10)
    if (until && day > until) {
      return
    }
    const ofDay = ofWeekday.get(weekdayOf(day))
    if (ofDay) {
      yield { day, times: [...new Set(ofDay.map(({ time }) => time))].sort() }
    }
  }
}

function whyNot(day: string, closed: ReadonlySet<string>, skip: readonly string[]) {
  if (isHoliday(day)) {
    return 'holiday'
  }
  if (closed.has(day)) {
    return 'closed'
  }
  return skip.includes(day) ? 'chosen' : null
}
