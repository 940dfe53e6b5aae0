import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { changeReservation } from '#app/scheduling/change_reservation'
import { deleteQuarters } from '#app/scheduling/reserved_quarters'
import type { ReservationState } from '#app/scheduling/reservation_state'

/** Gives the time back; false when it was already given back. */
export async function releaseReservation(
  id: string,
  trx: TransactionClientContract,
  from: ReservationState[] = ['held', 'confirmed']
): Promise<boolean> {
  const values = { state: 'released', held_until: null } as const
  const isReleased = await changeReservation({ id, from }, values, trx)
  if (isReleased) {
    await deleteQuarters(id, trx)
  }
  return isReleased
}
