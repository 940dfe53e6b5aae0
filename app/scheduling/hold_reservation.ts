import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import { ResourceRefused } from '#app/scheduling/errors'
import Reservation from '#app/scheduling/models/reservation'
import { releaseExpiredHolds } from '#app/scheduling/release_expired_holds'
import { HOLD_MINUTES } from '#app/scheduling/reservation_state'
import { warsawDay } from '#app/scheduling/resource_days'
import { insertQuarters, type Wish } from '#app/scheduling/reserved_quarters'

/** Ties the new reservation to its owner inside the hold's transaction; it may throw to refuse. */
export type Claim = (reservation: Reservation, trx: TransactionClientContract) => Promise<void>

/**
 * Takes all of the resources for ten minutes, or none; null when somebody has one of them. Throws
 * DayFull or TooFarToTravel. Expired holds met on the way are released first, in transactions of their own.
 */
export async function holdReservation(wish: Wish, claim?: Claim): Promise<Reservation | null> {
  const outcome = await tryToHold(wish, claim)
  if (outcome instanceof Reservation || (await releaseExpiredHolds(wish)) === 0) {
    return unlessRefused(outcome)
  }
  return unlessRefused(await tryToHold(wish, claim))
}

type Outcome = Reservation | ResourceRefused | null

function unlessRefused(outcome: Outcome) {
  if (outcome instanceof ResourceRefused) {
    throw outcome
  }
  return outcome
}

async function tryToHold(wish: Wish, claim?: Claim): Promise<Outcome> {
  try {
    return await inTransaction((trx) => hold(wish, trx, claim))
  } catch (error) {
    if (isDuplicate(error)) {
      return null
    }
    if (error instanceof ResourceRefused) {
      return error
    }
    throw error
  }
}

async function hold(wish: Wish, trx: TransactionClientContract, claim?: Claim) {
  const { startsAt, endsAt, branchId = null } = wish
  const heldUntil = now().plus({ minutes: HOLD_MINUTES })
  const day = warsawDay(startsAt)
  const reservation = await Reservation.create(
    { state: 'held', heldUntil, startsAt, endsAt, branchId, day, version: 1 },
    { client: trx }
  )
  await claim?.(reservation, trx)
  await insertQuarters(reservation.id, wish, trx)
  return reservation
}
