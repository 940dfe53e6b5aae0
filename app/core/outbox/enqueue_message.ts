import env from '#start/env'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import OutboxMessage, { type MessageContent } from '#app/core/models/outbox_message'
import { newRecordId } from '#app/core/record_id'

export type NewMessage = {
  channel: 'mail'
  /** What it is, in snake_case: `appointment_confirmed`. Never names the topic. */
  kind: string
  language: string
  recipient: string
  content: MessageContent
  subjectType: string | null
  subjectId: string | null
}

/**
 * Puts a message in the outbox inside `trx`, so that it goes out if and only if the change is kept.
 * Its Message-ID is made here: however often the worker tries, the mailbox sees one message.
 */
export async function enqueueMessage(
  { content, ...message }: NewMessage,
  trx: TransactionClientContract
): Promise<OutboxMessage> {
  return OutboxMessage.create(
    {
      ...message,
      content: JSON.stringify(content),
      messageId: `<${newRecordId()}@${new URL(env.get('APP_URL')).hostname}>`,
      state: 'waiting',
      attempts: 0,
      availableAt: now(),
    },
    { client: trx }
  )
}
