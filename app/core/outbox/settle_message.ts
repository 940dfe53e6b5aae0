import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import type { DeliveryFailure } from '#app/core/outbox/channels/delivery_failure'
import type { Receipt } from '#app/core/outbox/channels/transport'

const FIRST_PAUSE_SECONDS = 15
const LONGEST_PAUSE_SECONDS = 3600

const free = () => ({ lease: null, leased_until: null, updated_at: toSql(now()) })

/** Only whoever still holds the lease says what became of the message. */
const held = ({ id, lease }: OutboxMessage) =>
  OutboxMessage.query().where('id', id).where('lease', lease!)

export async function settleReceipt(message: OutboxMessage, receipt: Receipt & { via: string }) {
  const { state, via, providerId, parts, costThousandths } = receipt
  await held(message).update({
    state,
    via,
    provider_id: providerId ?? null,
    parts: parts ?? message.parts,
    cost_thousandths: costThousandths ?? null,
    sent_at: toSql(now()),
    last_error: null,
    ...free(),
  })
}

/** It did not leave: something said no at the last moment. */
export const settleWithheld = (message: OutboxMessage) =>
  held(message).update({ state: 'withheld', ...free() })

/** A message withheld while it was under way, and not taken, stays withheld. */
export async function settleFailure(message: OutboxMessage, { kind, reason }: DeliveryFailure) {
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** (message.attempts - 1), LONGEST_PAUSE_SECONDS)
  await held(message)
    .where('state', 'waiting')
    .update({
      state: kind === 'final' ? 'failed' : 'waiting',
      available_at: toSql(now().plus({ seconds: pause })),
      last_error: reason,
      unsure_attempts: db.raw(`unsure_attempts + ${kind === 'unsure' ? 1 : 0}`),
    })
  await held(message).update(free())
}
