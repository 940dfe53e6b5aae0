import { DateTime } from 'luxon'

const read = (day: string) => DateTime.fromISO(day, { zone: 'utc' })

/** The day so many days later; days are yyyy-MM-dd and compare as text. */
export const plusDays = (day: string, days: number) => read(day).plus({ days }).toISODate()!

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export const plusYears = (day: string, years: number) => read(day).plus({ years }).toISODate()!

export const daysBetween = (from: string, until: string) =>
  Math.round(read(until).diff(read(from), 'days').days)

/** The later of days, where null is open. */
export const latest = (days: (string | null)[]) =>
  days.includes(null) ? null : (days as string[]).sort().at(-1)!

export const earliest = (days: (string | null)[]) =>
  days.filter((day) => day !== null).sort()[0] ?? null
