import db from '@adonisjs/lucid/services/db'
import { isoDay } from '#app/scheduling/changes/iso_day'
import type { Pattern } from '#app/scheduling/changes/hours_of_day'

/** Weekly hours in force on `from` or later, and the single days from then on. */
export async function loadPattern(resourceId: number, from: string): Promise<Pattern> {
  const weekly = await db
    .from('availabilities')
    .where('resource_id', resourceId)
    .where((open) => open.whereNull('valid_until').orWhere('valid_until', '>=', from))
  const days = await db
    .from('availability_exceptions')
    .where('resource_id', resourceId)
    .where('day', '>=', from)
  return {
    weekly: weekly.map((row) => ({
      ...hoursIn(row),
      weekday: Number(row.weekday),
      isRemote: !!row.is_remote,
      validFrom: isoDay(row.valid_from)!,
      validUntil: isoDay(row.valid_until),
    })),
    days: days.map((row) => ({
      ...hoursIn(row),
      day: isoDay(row.day)!,
      isInstead: !!row.is_instead,
    })),
  }
}

type Row = { branch_id: number; starts_at: string; ends_at: string }

const hoursIn = (row: Row) => ({
  branchId: row.branch_id,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
})
