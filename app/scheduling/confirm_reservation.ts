import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ReservationChanged } from '#app/scheduling/errors'
import { changeReservation } from '#app/scheduling/change_reservation'

/** Makes a hold lasting. A late confirmation succeeds while nobody has taken the time. */
export async function confirmReservation(id: string, trx: TransactionClientContract) {
  const values = { state: 'confirmed', held_until: null } as const
  if (!(await changeReservation({ id, from: ['held'] }, values, trx))) {
    throw new ReservationChanged()
  }
}
