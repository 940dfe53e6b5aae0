import env from '#start/env'
import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import OutboxMessage, { type MailContent, type SmsContent } from '#app/core/models/outbox_message'
import { smsParts } from '#app/core/outbox/sms_parts'
import { newRecordId } from '#app/core/record_id'

export const GIVE_UP_AFTER_HOURS = 48

type Words =
  | { channel: 'mail'; content: MailContent }
  /** `recipient` is a number in international form: `+48500600700`. */
  | { channel: 'sms'; content: SmsContent }

export type NewMessage = Words & {
  /** What it is, in snake_case: `appointment_confirmed`. Never names the topic. */
  kind: string
  language: string
  recipient: string
  subjectType: string | null
  subjectId: string | null
  /** Not sent before; now when left out. */
  availableAt?: DateTime
  /** Worthless afterwards (a reminder, a code): it fails then. Two days when left out. */
  giveUpAt?: DateTime
}

/**
 * Puts a message in the outbox inside `trx`, so that it goes out if and only if the change is kept.
 * Its Message-ID is made here: however often the worker tries, the mailbox sees one message.
 */
export async function enqueueMessage(
  { content, availableAt = now(), giveUpAt, ...message }: NewMessage,
  trx: TransactionClientContract
): Promise<OutboxMessage> {
  return OutboxMessage.create(
    {
      ...message,
      content: JSON.stringify(content),
      parts: message.channel === 'sms' ? smsParts(content.text).parts : null,
      recipientIndex: OutboxMessage.indexOf(message.recipient),
      messageId: `<${newRecordId()}@${new URL(env.get('APP_URL')).hostname}>`,
      state: 'waiting',
      attempts: 0,
      availableAt,
      giveUpAt: giveUpAt ?? availableAt.plus({ hours: GIVE_UP_AFTER_HOURS }),
    },
    { client: trx }
  )
}
