import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/clock'
import { quartersOf } from '#app/scheduling/quarter'
import { quartersTaken } from '#app/scheduling/reserved_quarters'

/** Resource ids of the branch's rooms that nobody has for the whole span. */
export async function freeRooms(
  branchId: number,
  span: { startsAt: DateTime; endsAt: DateTime }
): Promise<number[]> {
  const rooms = await db
    .from('resources')
    .join('rooms', 'rooms.id', 'resources.room_id')
    .where({ 'rooms.branch_id': branchId, 'resources.is_active': true })
    .whereNotExists((away) =>
      away
        .from('absences')
        .whereColumn('absences.resource_id', 'resources.id')
        .where('absences.starts_at', '<', toSql(span.endsAt))
        .where('absences.ends_at', '>', toSql(span.startsAt))
    )
    .select('resources.id')
  const ids: number[] = rooms.map((room) => room.id)
  const quarters = quartersOf(span)
  const taken = await quartersTaken(ids, quarters[0], quarters.at(-1)!)
  const occupied = new Set(taken.map((row) => row.resource_id))
  return ids.filter((id) => !occupied.has(id))
}
