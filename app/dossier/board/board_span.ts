import { DateTime } from 'luxon'
import { nowInWarsaw, ZONE } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'

export type BoardView = 'day' | 'week'

/** Days in Warsaw (yyyy-MM-dd), and the instants from the first to the end of the last. */
export type BoardSpan = { days: string[]; from: DateTime; until: DateTime }

const DAYS_SEARCHED = 14

const isWorkday = (day: DateTime) => day.weekday <= 5 && !isHoliday(day.toISODate()!)

/** Today, or the next day on which offices work. */
export function firstDay(): string {
  const today = nowInWarsaw().startOf('day')
  const days = Array.from({ length: DAYS_SEARCHED }, (_, index) => today.plus({ days: index }))
  return (days.find(isWorkday) ?? today).toISODate()!
}

/** One day, or the days from Monday to Saturday around it. */
export function boardSpan(day: string, view: BoardView): BoardSpan {
  const chosen = DateTime.fromISO(day, { zone: ZONE })
  const first = view === 'week' ? chosen.startOf('week') : chosen
  const count = view === 'week' ? 6 : 1
  const days = Array.from({ length: count }, (_, index) => first.plus({ days: index }).toISODate()!)
  return { days, from: first, until: first.plus({ days: count }) }
}
