import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { takesTexts } from '#app/clients/contacts/takes_texts'
import type ContactPoint from '#app/clients/models/contact_point'
import { safeContactsOfParticipant } from '#app/clients/safe_contact'
import type Appointment from '#app/appointments/models/appointment'
import {
  REPLACING_KINDS,
  type LetterChannel,
  type MessageKind,
} from '#app/appointments/letters/letter_kind'
import { now } from '#app/core/clock'

export type Way = { channel: LetterChannel; recipient: string }

/** A mailbox may not be read in time for a change of today or tomorrow. */
const URGENT_HOURS = 24

/** Through what the message goes to this person, of what is safe to write to today. */
export async function waysToReach(
  kind: MessageKind,
  { participantId, startsAt }: Pick<Appointment, 'participantId' | 'startsAt'>,
  trx?: TransactionClientContract
): Promise<Way[]> {
  const contacts = await safeContactsOfParticipant(participantId, 'write', trx)
  return waysAmong(kind, contacts, startsAt)
}

/**
 * By mail, which is free and holds all details, else by text message. The reminder of the last hours
 * goes to the phone first, because a cheap one shows it without internet; a sudden change goes both
 * ways.
 */
export function waysAmong(kind: MessageKind, contacts: ContactPoint[], startsAt: DateTime): Way[] {
  const mail = contacts.filter((contact) => contact.kind === 'email').map(way('mail'))
  const sms = contacts.filter(takesTexts).slice(0, 1).map(way('sms'))
  if (kind === 'reminder_hours') {
    return sms.length > 0 ? sms : mail
  }
  const isUrgent = REPLACING_KINDS.includes(kind) && startsAt.diff(now()).as('hours') < URGENT_HOURS
  if (isUrgent) {
    return [...mail, ...sms]
  }
  return mail.length > 0 ? mail : sms
}

const way =
  (channel: LetterChannel) =>
  ({ value }: ContactPoint): Way => ({ channel, recipient: value })
