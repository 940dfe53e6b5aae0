import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'

const STOPPABLE = ['waiting', 'failed']

/** Stops what could still be sent to this address; a message already handed over is gone. */
export async function withholdMessages(recipient: string, trx: TransactionClientContract) {
  const stopped = { state: 'withheld', updated_at: toSql(now()) }
  await trx
    .from('outbox_messages')
    .where('recipient_index', OutboxMessage.indexOf(recipient))
    .whereIn('state', STOPPABLE)
    .update(stopped)
  const ids = await idsWithoutIndex(recipient, trx)
  await trx.from('outbox_messages').whereIn('id', ids).whereIn('state', STOPPABLE).update(stopped)
}

/** Messages of a release that kept no index of the address. */
async function idsWithoutIndex(recipient: string, trx: TransactionClientContract) {
  const messages = await OutboxMessage.query({ client: trx })
    .select('id', 'recipient')
    .whereNull('recipient_index')
    .whereIn('state', STOPPABLE)
  return messages.filter((message) => message.recipient === recipient).map(({ id }) => id)
}
