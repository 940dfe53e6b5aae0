import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { withholdAbout } from '#app/core/outbox/withhold_about'
import type Branch from '#app/identity/models/branch'
import type Appointment from '#app/appointments/models/appointment'
import { appointmentCalendar } from '#app/appointments/appointment_calendar'
import { writtenLanguage } from '#app/core/languages'
import { hostsOf, letterData, type People } from '#app/appointments/letters/letter_data'
import { REPLACING_KINDS, type MessageKind } from '#app/appointments/letters/letter_kind'
import { messageText } from '#app/appointments/letters/message_text'
import { readersOf } from '#app/appointments/letters/readers_of'
import type { Way } from '#app/appointments/letters/ways_to_reach'
import { whenToSend } from '#app/appointments/letters/when_to_send'

type Trx = TransactionClientContract

/**
 * Queues a message to everybody whom `readersOf` names, each in their language and through what is
 * safe to write to; it leaves only if `trx` commits. What an earlier message still waiting says is no
 * longer sent when this one changes it. Returns how many were queued.
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
  const readers = await readersOf(kind, appointment, trx)
  if (readers.length === 0) {
    return 0
  }
  const hosts = await hostsOf(appointment, trx)
  for (const { participant, ways } of readers) {
    for (const way of ways) {
      await queue({ kind, appointment, people: { ...hosts, participant } }, way, trx)
    }
  }
  return readers.reduce((sum, { ways }) => sum + ways.length, 0)
}

type Words = { kind: MessageKind; appointment: Appointment; people: People }

async function queue({ kind, appointment, people }: Words, { channel, recipient }: Way, trx: Trx) {
  const language = writtenLanguage(people.participant.language)
  const data = letterData(kind, appointment, people, channel, language)
  const { subject, text } = await messageText(kind, channel, language, data, trx)
  const about = { subjectType: 'appointment', subjectId: appointment.id }
  const times = whenToSend(kind, channel, appointment.startsAt)
  const message = { kind: `appointment_${kind}`, language, recipient, ...about, ...times }
  if (channel === 'sms') {
    return enqueueMessage({ ...message, channel, content: { text } }, trx)
  }
  const attachments = calendarFiles(kind, appointment, people.branch, language)
  return enqueueMessage({ ...message, channel, content: { subject, text, attachments } }, trx)
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
