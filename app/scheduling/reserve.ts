import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isDuplicate } from '#app/core/database_error'
import { SlotTaken } from '#app/scheduling/errors'
import Reservation from '#app/scheduling/models/reservation'
import { insertQuarters, type Wish } from '#app/scheduling/reserved_quarters'
import { warsawDay } from '#app/scheduling/resource_days'

/**
 * Takes all of the resources for good within the caller's transaction, which must end when this
 * throws: SlotTaken, DayFull or TooFarToTravel.
 */
export async function reserve(wish: Wish, trx: TransactionClientContract): Promise<Reservation> {
  const { startsAt, endsAt, branchId = null } = wish
  const reservation = await Reservation.create(
    { state: 'confirmed', startsAt, endsAt, branchId, day: warsawDay(startsAt), version: 1 },
    { client: trx }
  )
  await takeQuarters(reservation.id, wish, trx)
  return reservation
}

/** A meeting on line that nobody teaches yet takes nothing. */
export async function takeQuarters(
  reservationId: string,
  wish: Wish,
  trx: TransactionClientContract
) {
  if (wish.resourceIds.length > 0) {
    await insertQuarters(reservationId, wish, trx).catch((error: unknown) => {
      throw isDuplicate(error) ? new SlotTaken() : error
    })
  }
}
