import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { withholdAbout } from '#app/core/outbox/withhold_about'
import type Branch from '#app/identity/models/branch'
import type Appointment from '#app/appointments/models/appointment'
import { appointmentCalendar } from '#app/appointments/appointment_calendar'
import { writtenLanguage } from '#app/appointments/appointment_message'
import { letterData, peopleOf } from '#app/appointments/letters/letter_data'
import { REPLACING_KINDS, type MessageKind } from '#app/appointments/letters/letter_kind'
import { messageText } from '#app/appointments/letters/message_text'
import { waysToReach } from '#app/appointments/letters/ways_to_reach'
import { whenToSend } from '#app/appointments/letters/when_to_send'

type Trx = TransactionClientContract

/**
 * Queues a message through what is safe to write to (`waysToReach`), in the person's language; it
 * leaves only if `trx` commits. What an earlier message still waiting says is no longer sent when
 * this one changes it. Returns how many were queued.
 */
export async function writeToPerson(
  kind: MessageKind,
  appointment: Appointment,
  trx: Trx
): Promise<number> {
  await markTold(appointment.id, trx)
  if (REPLACING_KINDS.includes(kind)) {
    await withholdAbout('appointment', appointment.id, trx)
  }
  const ways = await waysToReach(kind, appointment, trx)
  if (ways.length === 0) {
    return 0
  }
  const people = await peopleOf(appointment, trx)
  const language = writtenLanguage(people.participant.language)
  for (const { channel, recipient } of ways) {
    const data = letterData(kind, appointment, people, channel, language)
    const { subject, text } = await messageText(kind, channel, language, data, trx)
    const about = { subjectType: 'appointment', subjectId: appointment.id }
    const message = { kind: `appointment_${kind}`, language, recipient, ...about }
    const times = whenToSend(kind, channel, appointment.startsAt)
    if (channel === 'sms') {
      await enqueueMessage({ ...message, ...times, channel, content: { text } }, trx)
    } else {
      const attachments = calendarFiles(kind, appointment, people.branch, language)
      await enqueueMessage(
        { ...message, ...times, channel, content: { subject, text, attachments } },
        trx
      )
    }
  }
  return ways.length
}

/** Also the lock of the row: a reminder and a change of the same appointment wait for each other. */
const markTold = (id: string, trx: Trx) =>
  trx
    .from('appointments')
    .where({ id })
    .update({ told_at: toSql(now()) })

function calendarFiles(
  kind: MessageKind,
  appointment: Appointment,
  branch: Branch,
  language: string
) {
  if (kind === 'missed') {
    return []
  }
  const content = appointmentCalendar(appointment, branch, language, kind === 'cancelled')
  return [{ filename: 'mci.ics', contentType: 'text/calendar; charset=utf-8', content }]
}
