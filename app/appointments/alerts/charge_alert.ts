import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { contactIndexes, touchAllowance } from '#app/appointments/charge_allowance'
import { TooManyOpenBookings } from '#app/appointments/errors'
import type { Person } from '#app/clients/invite_participant'

/** How many times one contact may wait for. */
export const ALERTS_OF_ONE_CONTACT = 2

/** Counts after a write to the contact's row, as bookings are counted. */
export async function chargeAlert(person: Person, trx: TransactionClientContract) {
  for (const index of contactIndexes(person).sort()) {
    await touchAllowance(index, trx)
    const [{ total }] = await trx
      .from('slot_alerts')
      .whereIn('state', ['waiting', 'offered'])
      .whereIn('participant_id', (own) =>
        own.from('contact_points').where('value_index', index).select('participant_id')
      )
      .count('* as total')
    if (Number(total) >= ALERTS_OF_ONE_CONTACT) {
      throw new TooManyOpenBookings()
    }
  }
}
