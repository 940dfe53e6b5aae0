import { DateTime } from 'luxon'

export const dayBefore = (day: string) => DateTime.fromISO(day).minus({ days: 1 }).toISODate()!
