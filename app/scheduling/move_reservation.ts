import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { toSql } from '#app/core/clock'
import { isDuplicate } from '#app/core/database_error'
import { changeReservation } from '#app/scheduling/change_reservation'
import { ReservationChanged, SlotTaken } from '#app/scheduling/errors'
import { warsawDay } from '#app/scheduling/resource_days'
import { deleteQuarters, insertQuarters, type Wish } from '#app/scheduling/reserved_quarters'

/**
 * Moves all resources of a confirmed reservation, or none. `version` is the one the caller saw.
 * Throws ReservationChanged when somebody was faster, SlotTaken when the new time is not free,
 * DayFull or TooFarToTravel when a rule is against it; each must end the transaction.
 */
export async function moveReservation(
  { id, version }: { id: string; version: number },
  wish: Wish,
  trx: TransactionClientContract
) {
  const { startsAt, endsAt, branchId } = wish
  const values = {
    starts_at: toSql(startsAt),
    ends_at: toSql(endsAt),
    day: warsawDay(startsAt),
    ...(branchId && { branch_id: branchId }),
  }
  if (!(await changeReservation({ id, version, from: ['confirmed'] }, values, trx))) {
    throw new ReservationChanged()
  }
  await deleteQuarters(id, trx)
  await insertQuarters(id, wish, trx).catch((error: unknown) => {
    throw isDuplicate(error) ? new SlotTaken() : error
  })
}
