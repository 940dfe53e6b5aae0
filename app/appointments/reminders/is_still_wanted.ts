import { now } from '#app/core/clock'
import type OutboxMessage from '#app/core/models/outbox_message'
import { contactIndex } from '#app/clients/contact_value'
import { safeContactsOfParticipant } from '#app/clients/safe_contact'
import Appointment from '#app/appointments/models/appointment'

/**
 * Asked when a message about an appointment leaves, which may be hours after it was written: the
 * address is still safe to write to, and a reminder is of a meeting that will take place.
 */
export async function isStillWanted(message: OutboxMessage): Promise<boolean> {
  if (message.subjectType !== 'appointment' || !message.subjectId) {
    return true
  }
  const appointment = await Appointment.query()
    .where('id', message.subjectId)
    .preload('cancellation')
    .first()
  if (!appointment) {
    return true
  }
  const isReminder = message.kind.startsWith('appointment_reminder_')
  if (isReminder && (appointment.isCancelled || appointment.startsAt <= now())) {
    return false
  }
  const contacts = await safeContactsOfParticipant(appointment.participantId, 'write')
  const index = contactIndex(message.channel === 'sms' ? 'phone' : 'email', message.recipient)
  return contacts.some(({ valueIndex }) => valueIndex === index)
}
