import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { contactIndex } from '#app/clients/contact_value'
import type { Person } from '#app/clients/invite_participant'
import { TooManyOpenBookings } from '#app/appointments/errors'

type Contact = { phone?: string; email?: string }

export const contactIndexes = ({ phone, email }: Contact) => [
  ...(phone ? [contactIndex('phone', phone)] : []),
  ...(email ? [contactIndex('email', email)] : []),
]

export async function contactIndexesOf(
  person: Person | { participantId: string },
  trx: TransactionClientContract
): Promise<string[]> {
  if (!('participantId' in person)) {
    return contactIndexes(person)
  }
  const points = await trx
    .from('contact_points')
    .where('participant_id', person.participantId)
    .select('value_index')
  return points.map(({ value_index: index }) => index)
}

/**
 * Refuses one more booking of a contact that has `allowance` of them ahead already. Each contact's
 * row is written before its bookings are counted, so that parallel bookings count one after another.
 * What is counted are the bookings themselves: a cancelled or a past one needs no giving back.
 */
export async function chargeAllowance(
  indexes: string[],
  allowance: number,
  trx: TransactionClientContract
) {
  for (const index of [...new Set(indexes)].sort()) {
    await touchAllowance(index, trx)
    if ((await openBookings(index, trx)) >= allowance) {
      throw new TooManyOpenBookings()
    }
  }
}

export const touchAllowance = (index: string, trx: TransactionClientContract) =>
  trx
    .knexQuery()
    .table('contact_allowances')
    .insert({ contact_index: index, last_used_at: toSql(now()) })
    .onConflict('contact_index')
    .merge(['last_used_at'])

async function openBookings(index: string, trx: TransactionClientContract): Promise<number> {
  const [{ total }] = await trx
    .from('appointments')
    .whereIn('participant_id', (own) =>
      own.from('contact_points').where('value_index', index).select('participant_id')
    )
    .where('booked_via', 'portal')
    .where('starts_at', '>', toSql(now()))
    .whereNotExists((cancelled) =>
      cancelled
        .from('appointment_cancellations')
        .whereColumn('appointment_cancellations.appointment_id', 'appointments.id')
    )
    .count('* as total')
  return Number(total)
}
