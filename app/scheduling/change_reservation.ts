import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import type { ReservationState } from '#app/scheduling/reservation_state'

type Condition = { id: string; from: ReservationState[]; version?: number }
type Values = Partial<{
  state: ReservationState
  held_until: null
  starts_at: string
  ends_at: string
  day: string
}>

/**
 * The first write of every change: it holds the reservation's row until the transaction ends.
 * False when somebody was faster, and then nothing else may be touched.
 */
export async function changeReservation(
  { id, from, version }: Condition,
  values: Values,
  trx: TransactionClientContract
): Promise<boolean> {
  const query = trx.from('reservations').where('id', id).whereIn('state', from)
  if (version !== undefined) {
    query.where('version', version)
  }
  const changed = await query
    .update({ ...values, updated_at: toSql(now()) })
    .increment('version', 1)
  return Number(changed) > 0
}
