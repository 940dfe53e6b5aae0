import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import Reservation from '#app/scheduling/models/reservation'
import { releaseExpiredHolds } from '#app/scheduling/release_expired_holds'
import { HOLD_MINUTES } from '#app/scheduling/reservation_state'
import { insertQuarters, type Wish } from '#app/scheduling/reserved_quarters'

/** Ties the new reservation to its owner inside the hold's transaction; it may throw to refuse. */
export type Claim = (reservation: Reservation, trx: TransactionClientContract) => Promise<void>

/**
 * Takes all of the resources for ten minutes, or none; null when somebody has one of them.
 * An expired hold met on the way is released first, in a transaction of its own.
 */
export async function holdReservation(wish: Wish, claim?: Claim): Promise<Reservation | null> {
  const held = await tryToHold(wish, claim)
  if (held || (await releaseExpiredHolds(wish)) === 0) {
    return held
  }
  return tryToHold(wish, claim)
}

async function tryToHold(wish: Wish, claim?: Claim): Promise<Reservation | null> {
  try {
    return await inTransaction((trx) => hold(wish, trx, claim))
  } catch (error) {
    if (isDuplicate(error)) {
      return null
    }
    throw error
  }
}

async function hold(wish: Wish, trx: TransactionClientContract, claim?: Claim) {
  const { startsAt, endsAt } = wish
  const heldUntil = now().plus({ minutes: HOLD_MINUTES })
  const reservation = await Reservation.create(
    { state: 'held', heldUntil, startsAt, endsAt, version: 1 },
    { client: trx }
  )
  await claim?.(reservation, trx)
  await insertQuarters(reservation.id, wish, trx)
  return reservation
}
