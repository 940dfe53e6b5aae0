import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import { localOutbox, type Transport } from '#app/core/outbox/transport'
import { newRecordId } from '#app/core/record_id'

const BATCH = 50
const ATTEMPTS = 12
/** Longer than every time limit of the SMTP connection together, so that no other worker takes over. */
const LEASE_SECONDS = 300
const FIRST_PAUSE_SECONDS = 15
const LONGEST_PAUSE_SECONDS = 6 * 3600

const due = () =>
  OutboxMessage.query()
    .where('state', 'waiting')
    .where('available_at', '<=', toSql(now()))
    .where((query) => query.whereNull('leased_until').orWhere('leased_until', '<', toSql(now())))

/** Sends what is due, each message by one worker at a time; returns how many were handed over. */
export async function deliverMessages(transport: Transport): Promise<number> {
  const waiting = await due().select('id').orderBy('available_at').limit(BATCH)
  let handedOver = 0
  for (const { id } of waiting) {
    const message = await claim(id)
    if (message && (await deliver(message, transport))) {
      handedOver++
    }
  }
  return handedOver
}

/** One conditional update decides which worker sends the message. */
async function claim(id: string): Promise<OutboxMessage | null> {
  const lease = newRecordId()
  const changes = {
    lease,
    leased_until: toSql(now().plus({ seconds: LEASE_SECONDS })),
    updated_at: toSql(now()),
  }
  await due()
    .where('id', id)
    .update({ ...changes, attempts: db.raw('attempts + 1') })
  return OutboxMessage.query().where('id', id).where('lease', lease).first()
}

async function deliver(message: OutboxMessage, transport: Transport): Promise<boolean> {
  try {
    const state = await (message.channel === 'mail' ? transport : localOutbox).send(message)
    await settle(message, { state, sent_at: toSql(now()), last_error: null })
    return true
  } catch (error) {
    await settle(message, afterFailure(message.attempts, error))
    return false
  }
}

function afterFailure(attempts: number, error: unknown) {
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** (attempts - 1), LONGEST_PAUSE_SECONDS)
  return {
    state: attempts >= ATTEMPTS ? 'failed' : 'waiting',
    available_at: toSql(now().plus({ seconds: pause })),
    last_error: describe(error),
  }
}

/** The server's words without the addresses it may repeat. */
function describe(error: unknown): string {
  const { code, message } = error as { code?: string; message: string }
  const words = message.replace(/\S+@\S+/g, '…')
  return `${code ?? 'ERROR'}: ${words}`.slice(0, 255)
}

const settle = (message: OutboxMessage, changes: Record<string, unknown>) =>
  OutboxMessage.query()
    .where('id', message.id)
    .where('lease', message.lease!)
    .update({ ...changes, lease: null, leased_until: null, updated_at: toSql(now()) })
