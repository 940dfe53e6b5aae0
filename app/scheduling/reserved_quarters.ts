import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { addMeeting, refuseBeyondRules, removeMeeting } from '#app/scheduling/resource_days'
import { quartersOf } from '#app/scheduling/quarter'

export type Wish = {
  resourceIds: number[]
  startsAt: DateTime
  endsAt: DateTime
  /** Where the people come to, or the adviser sits who calls; left out, a move stays in its branch. */
  branchId?: number
}

/**
 * One sorted insert: parallel callers meet in the same order, and the primary key decides. Throws
 * DayFull or TooFarToTravel when a rule about somebody's day is against it.
 */
export async function insertQuarters(
  reservationId: string,
  wish: Wish,
  trx: TransactionClientContract
) {
  const resourceIds = [...new Set(wish.resourceIds)].sort((one, other) => one - other)
  await addMeeting({ ...wish, resourceIds }, trx)
  await refuseBeyondRules(reservationId, { ...wish, resourceIds }, trx)
  const rows = resourceIds.flatMap((resource_id) =>
    quartersOf(wish).map((quarter) => ({ resource_id, quarter, reservation_id: reservationId }))
  )
  await trx.table('reserved_quarters').multiInsert(rows)
}

/** Of all its resources, or of those named. */
export async function deleteQuarters(
  reservationId: string,
  trx: TransactionClientContract,
  resourceIds?: number[]
) {
  await removeMeeting(reservationId, trx, resourceIds)
  const query = trx.from('reserved_quarters').where('reservation_id', reservationId)
  await (resourceIds ? query.whereIn('resource_id', resourceIds) : query).delete()
}

/** Quarters of `resourceIds` in the range that somebody really has: an expired hold is nobody's. */
export function quartersTaken(resourceIds: number[], first: number, last: number) {
  return db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .whereIn('reserved_quarters.resource_id', resourceIds)
    .whereBetween('reserved_quarters.quarter', [first, last])
    .where((query) =>
      query
        .where('reservations.state', 'confirmed')
        .orWhere('reservations.held_until', '>', toSql(now()))
    )
    .select('reserved_quarters.resource_id', 'reserved_quarters.quarter')
}

/** Which of the wish's resources somebody else has meanwhile. */
export async function takenAmong({ resourceIds, ...span }: Wish, leaving: string[] = []) {
  const quarters = quartersOf(span)
  const taken = await quartersTaken(resourceIds, quarters[0], quarters.at(-1)!).whereNotIn(
    'reservations.id',
    leaving
  )
  return new Set<number>(taken.map((row) => row.resource_id))
}

/** What a reservation occupies, resource by resource. */
export async function resourcesOf(
  reservationId: string,
  client: QueryClientContract = db.connection()
): Promise<{ id: number; kind: string; staffMemberId: string | null }[]> {
  return client
    .from('resources')
    .whereIn('id', (query) =>
      query.from('reserved_quarters').where('reservation_id', reservationId).select('resource_id')
    )
    .select('id', 'kind', 'staff_member_id as staffMemberId')
}
