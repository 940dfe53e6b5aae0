import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'

/** Stops what still waits to be sent to this address; a message already handed over is gone. */
export async function withholdMessages(recipient: string, trx: TransactionClientContract) {
  const waiting = await OutboxMessage.query({ client: trx })
    .select('id', 'recipient')
    .where('state', 'waiting')
  const ids = waiting.filter((message) => message.recipient === recipient).map(({ id }) => id)
  await trx
    .from('outbox_messages')
    .whereIn('id', ids)
    .where('state', 'waiting')
    .update({ state: 'withheld', updated_at: toSql(now()) })
}
