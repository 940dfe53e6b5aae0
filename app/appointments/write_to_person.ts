import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import Participant from '#app/clients/models/participant'
import { safeContactsOfParticipant } from '#app/clients/safe_contact'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'
import type Appointment from '#app/appointments/models/appointment'
import { appointmentCalendar } from '#app/appointments/appointment_calendar'
import { appointmentMessage, type MessageKind } from '#app/appointments/appointment_message'

/** Queues a message to each mailbox that is safe to write to; it leaves only if `trx` commits. */
export async function writeToPerson(
  kind: MessageKind,
  appointment: Appointment,
  trx: TransactionClientContract
) {
  const mailboxes = await safeMailboxes(appointment.participantId, trx)
  if (mailboxes.length === 0) {
    return
  }
  const participant = await Participant.findOrFail(appointment.participantId, { client: trx })
  const branch = await Branch.findOrFail(appointment.branchId, { client: trx })
  const staff = await StaffMember.findOrFail(appointment.staffMemberId, { client: trx })
  const people = { name: participant.displayName, adviser: staff.fullName, branch }
  const message = {
    channel: 'mail' as const,
    kind: `appointment_${kind}`,
    language: participant.language,
    content: {
      ...appointmentMessage(kind, appointment, people, participant.language),
      attachments: [calendarFile(kind, appointment, branch, participant.language)],
    },
    subjectType: 'appointment',
    subjectId: appointment.id,
  }
  for (const mailbox of mailboxes) {
    await enqueueMessage({ ...message, recipient: mailbox.value }, trx)
  }
}

async function safeMailboxes(participantId: string, trx: TransactionClientContract) {
  const contacts = await safeContactsOfParticipant(participantId, 'write', trx)
  return contacts.filter(({ kind }) => kind === 'email')
}

function calendarFile(
  kind: MessageKind,
  appointment: Appointment,
  branch: Branch,
  language: string
) {
  return {
    filename: 'mci.ics',
    contentType: 'text/calendar; charset=utf-8',
    content: appointmentCalendar(appointment, branch, language, kind === 'cancelled'),
  }
}
