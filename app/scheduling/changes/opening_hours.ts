import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'
import type { OpeningHour } from '#app/scheduling/changes/change_details'
import type { Meeting } from '#app/scheduling/changes/hours_of_day'
import { instantOf, weekdayOf } from '#app/scheduling/wall_time'

export async function openingHoursOf(branchId: number): Promise<OpeningHour[]> {
  const rows = await db.from('branch_opening_hours').where('branch_id', branchId)
  return rows.map(({ weekday, opens_at: opensAt, closes_at: closesAt }) => {
    return { weekday: Number(weekday), opensAt, closesAt }
  })
}

/** Whether the branch is open from the first to the last moment of the meeting. */
export function isOpen(hours: OpeningHour[], { startsAt, endsAt }: Meeting): boolean {
  const day = DateTime.fromSeconds(startsAt, { zone: ZONE }).toISODate()!
  return hours.some(
    ({ weekday, opensAt, closesAt }) =>
      weekday === weekdayOf(day) &&
      instantOf(day, opensAt) <= startsAt &&
      instantOf(day, closesAt) >= endsAt
  )
}
