import { DateTime } from 'luxon'

const day = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })

/**
 * Whole months begun and ended between two days (yyyy-MM-dd); on the very day of six months somebody
 * has been here "at most six months" still.
 */
export function wholeMonths(since: string, until: string): number {
  const months = Math.floor(day(until).diff(day(since), 'months').months)
  const isExact = day(since).plus({ months }).toISODate() === day(until).toISODate()
  return isExact ? months - 1 : months
}
