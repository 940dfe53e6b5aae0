import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'

const isWorkday = (day: DateTime) => day.weekday <= 5 && !isHoliday(day.toISODate()!)

/** Working days in Warsaw from `first` days away to `last` days away, as yyyy-MM-dd. */
export function workdays(today: string, first: number, last: number): string[] {
  const start = DateTime.fromISO(today, { zone: ZONE })
  return Array.from({ length: last - first + 1 }, (_, index) => start.plus({ days: first + index }))
    .filter(isWorkday)
    .map((day) => day.toISODate()!)
}

/** Today, or the next day the Centre is open. */
export const nextWorkday = (today: string) => workdays(today, 0, 14)[0]

/** A time on a day in Warsaw, as UTC. */
export const at = (day: string, time: string) =>
  DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toUTC()

export const weekdayOf = (day: string) => DateTime.fromISO(day, { zone: ZONE }).weekday
