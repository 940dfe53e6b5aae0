import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import type OutboxMessage from '#app/core/models/outbox_message'
import { isSafeWayTo, type Reached } from '#app/clients/contacts/is_safe_way_to'
import { contactIndex } from '#app/clients/contact_value'

/**
 * Asked when a message about an appointment leaves, which may be hours after it was written: the
 * address is still safe to write to, and a reminder is of a meeting that will take place. Two
 * statements a message.
 */
export async function isStillWanted(message: OutboxMessage): Promise<boolean> {
  const { subjectType, subjectId, kind, channel, recipient } = message
  if (subjectType !== 'appointment' || !subjectId) {
    return true
  }
  const isReminder = kind.startsWith('appointment_reminder_')
  const people = await peopleOf(subjectId, isReminder)
  if (people.length === 0) {
    return !isReminder
  }
  return isSafeWayTo(contactIndex(channel === 'sms' ? 'phone' : 'email', recipient), people)
}

type Row = Record<'first_id' | 'first_client' | 'other_id' | 'other_client', string | null>

/** Who takes part, whoever booked first; nobody when the meeting is `toCome` and will not be. */
async function peopleOf(id: string, toCome: boolean): Promise<Reached[]> {
  const rows: Row[] = await db
    .from('appointments')
    .join('participants as first', 'first.id', 'appointments.participant_id')
    .leftJoin('appointment_participants as along', 'along.appointment_id', 'appointments.id')
    .leftJoin('participants as other', 'other.id', 'along.participant_id')
    .where('appointments.id', id)
    .if(toCome, (query) => {
      void query.where('appointments.starts_at', '>', toSql(now())).whereNotExists((ended) => {
        void ended.from('appointment_cancellations').where('appointment_id', id)
      })
    })
    .orderBy('along.position')
    .select('first.id as first_id', 'first.client_id as first_client')
    .select('other.id as other_id', 'other.client_id as other_client')
  return rows.length > 0 ? [asFirst(rows[0]), ...rows.flatMap(asOther)] : []
}

const asFirst = (row: Row) => ({ id: row.first_id!, clientId: row.first_client })

const asOther = ({ other_id: id, other_client: clientId }: Row) => (id ? [{ id, clientId }] : [])
