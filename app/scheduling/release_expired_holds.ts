import db from '@adonisjs/lucid/services/db'
import { now, toSql, ZONE } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { quarterAt } from '#app/scheduling/quarter'
import { LONGEST_WAY_MINUTES } from '#app/scheduling/resource_days'
import { deleteQuarters, type Wish } from '#app/scheduling/reserved_quarters'

/**
 * Frees what expired holds still occupy of the wish's resources on its day, for they count and lie on
 * the way, too; how many were freed.
 */
export async function releaseExpiredHolds(wish: Wish): Promise<number> {
  const expired = await db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .whereIn('reserved_quarters.resource_id', wish.resourceIds)
    .whereBetween('reserved_quarters.quarter', quartersAround(wish))
    .where('reservations.state', 'held')
    .where('reservations.held_until', '<=', toSql(now()))
    .distinct('reservations.id')
  for (const { id } of expired) {
    await releaseIfExpired(id)
  }
  return expired.length
}

function quartersAround({ startsAt, endsAt }: Wish): [number, number] {
  const way = { minutes: LONGEST_WAY_MINUTES }
  const first = startsAt.setZone(ZONE).startOf('day').minus(way)
  return [
    quarterAt(first.toSeconds()),
    quarterAt(endsAt.setZone(ZONE).endOf('day').plus(way).toSeconds()),
  ]
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
