import type OutboxMessage from '#app/core/models/outbox_message'
import { messagesAbout } from '#app/core/outbox/messages_about'
import type { MessageKind } from '#app/appointments/letters/letter_kind'
import { isStillTrue } from '#app/appointments/letters/write_again'
import type Appointment from '#app/appointments/models/appointment'

export const kindOf = ({ kind }: OutboxMessage) => kind.replace(/^appointment_/, '') as MessageKind

/** What was written about the appointment, newest first, without words and addresses. */
export async function sentMessages(appointment: Appointment) {
  const messages = await messagesAbout('appointment', [appointment.id])
  return messages.reverse().map((message) => ({
    ...sentMessage(message),
    mayRepeat: isStillTrue(kindOf(message), appointment),
  }))
}

export const sentMessage = (message: OutboxMessage) => ({
  id: message.id,
  appointmentId: message.subjectId!,
  kind: kindOf(message),
  channel: message.channel,
  language: message.language,
  state: message.state,
  parts: message.parts,
  at: (message.deliveredAt ?? message.sentAt ?? message.availableAt).toISO()!,
})
