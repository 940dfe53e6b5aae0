import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import { newRecordId } from '#app/core/record_id'
import { safeContactsOfParticipant } from '#app/clients/safe_contact'
import Appointment from '#app/appointments/models/appointment'

type Trx = TransactionClientContract

/**
 * Puts the person on the call list when a message about a meeting to come did not arrive: once for
 * an appointment, and only somebody who may be called.
 */
export async function callAboutUndelivered(message: OutboxMessage, trx: Trx) {
  const appointment = await meetingToCome(message, trx)
  if (!appointment || (await arrivedOtherwise(message, trx))) {
    return
  }
  const contacts = await safeContactsOfParticipant(appointment.participantId, 'call', trx)
  if (!contacts.some(({ kind }) => kind === 'phone')) {
    return
  }
  await trx
    .knexQuery()
    .table('call_requests')
    .insert({
      id: newRecordId(),
      participant_id: appointment.participantId,
      branch_id: appointment.branchId,
      language: message.language,
      topic: null,
      reason: 'undelivered',
      appointment_id: appointment.id,
      created_at: toSql(now()),
    })
    .onConflict('appointment_id')
    .ignore()
}

/** Null too when the message told of a time that is cancelled since. */
async function meetingToCome({ subjectType, subjectId, kind }: OutboxMessage, trx: Trx) {
  if (subjectType !== 'appointment' || !subjectId) {
    return null
  }
  const appointment = await Appointment.query({ client: trx })
    .where('id', subjectId)
    .where('starts_at', '>', toSql(now()))
    .preload('cancellation')
    .first()
  const isTrue = appointment?.isCancelled === (kind === 'appointment_cancelled')
  return isTrue ? appointment : null
}

/** The same words went out on the other channel, or were sent again. */
const arrivedOtherwise = (
  { id, kind, subjectType, subjectId, createdAt }: OutboxMessage,
  trx: Trx
) =>
  OutboxMessage.query({ client: trx })
    .select('id')
    .where({ kind, subject_type: subjectType, subject_id: subjectId })
    .whereNot('id', id)
    .where('created_at', '>=', toSql(createdAt.minus({ minutes: 1 })))
    .whereIn('state', ['sent', 'delivered', 'kept'])
    .first()
