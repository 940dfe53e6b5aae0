import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import { UNDELIVERED } from '#app/core/outbox/outbox_state'
import { inTransaction } from '#app/core/transaction'

const BATCH = 50

/** Everything it reads and writes goes through `trx`, which also marks the message as told. */
type Listener = (message: OutboxMessage, trx: TransactionClientContract) => Promise<void>

const listeners = new Map<string, Listener>()

/**
 * Registers what happens when a message has failed or bounced for good: once per message,
 * in one transaction with the mark that says so. Registered where the module's sweeps are.
 */
export function onUndelivered(name: string, listener: Listener) {
  listeners.set(name, listener)
}

const untold = () =>
  OutboxMessage.query()
    .whereIn('state', [...UNDELIVERED])
    .whereNull('undelivered_told_at')

/** Tells the modules of what did not arrive; called by the worker at every round. */
export async function tellUndelivered() {
  for (const { id } of await untold().select('id').orderBy('id').limit(BATCH)) {
    await inTransaction((trx) => tell(id, trx))
  }
}

/** The conditional update is the first statement: of two workers one tells. */
async function tell(id: string, trx: TransactionClientContract) {
  const marked = await untold()
    .useTransaction(trx)
    .where('id', id)
    .update({ undelivered_told_at: toSql(now()) })
  if (Number(marked) === 0) {
    return
  }
  const message = await OutboxMessage.findOrFail(id, { client: trx })
  for (const listener of listeners.values()) {
    await listener(message, trx)
  }
}
