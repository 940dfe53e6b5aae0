import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { quartersOf } from '#app/scheduling/quarter'
import { deleteQuarters, type Wish } from '#app/scheduling/reserved_quarters'

/** Frees what expired holds still occupy of `wish`; how many were freed. */
export async function releaseExpiredHolds(wish: Wish): Promise<number> {
  const quarters = quartersOf(wish)
  const expired = await db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .whereIn('reserved_quarters.resource_id', wish.resourceIds)
    .whereBetween('reserved_quarters.quarter', [quarters[0], quarters.at(-1)!])
    .where('reservations.state', 'held')
    .where('reservations.held_until', '<=', toSql(now()))
    .distinct('reservations.id')
  for (const { id } of expired) {
    await releaseIfExpired(id)
  }
  return expired.length
}

/** The sweeper's round: at most `limit` forgotten holds. */
export async function sweepExpiredHolds(limit = 100): Promise<number> {
  const expired = await db
    .from('reservations')
    .where('held_until', '<=', toSql(now()))
    .where('state', 'held')
    .orderBy('held_until')
    .limit(limit)
    .select('id')
  for (const { id } of expired) {
    await releaseIfExpired(id)
  }
  return expired.length
}

function releaseIfExpired(reservationId: string) {
  return inTransaction(async (trx) => {
    const moment = toSql(now())
    const released = await trx
      .from('reservations')
      .where({ id: reservationId, state: 'held' })
      .where('held_until', '<=', moment)
      .update({ state: 'released', held_until: null, updated_at: moment })
      .increment('version', 1)
    if (Number(released) > 0) {
      await deleteQuarters(reservationId, trx)
    }
  })
}
