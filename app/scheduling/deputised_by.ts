import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { toSql, ZONE } from '#app/core/clock'

/** Ids of the colleagues whose deputy `staffMemberId` is on the day (yyyy-MM-dd in Warsaw). */
export async function deputisedBy(staffMemberId: string, day: string): Promise<string[]> {
  const start = DateTime.fromISO(day, { zone: ZONE })
  const rows = await db
    .from('absences')
    .join('resources', 'resources.id', 'absences.resource_id')
    .where('absences.deputy_id', staffMemberId)
    .where('absences.starts_at', '<', toSql(start.plus({ days: 1 })))
    .where('absences.ends_at', '>', toSql(start))
    .whereNotNull('resources.staff_member_id')
    .distinct('resources.staff_member_id as id')
  return rows.map(({ id }) => id)
}
