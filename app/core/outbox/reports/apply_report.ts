import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import OutboxMessage from '#app/core/models/outbox_message'
import type { OutboxState } from '#app/core/outbox/outbox_state'

export type DeliveryReport = {
  /** Our own id, or the Message-ID of a letter, or the provider's number for a text. */
  message: { id: string } | { messageId: string } | { providerId: string }
  outcome: 'delivered' | 'bounced' | 'under_way'
  /** The provider's word for it: `UNDELIVERED`, `5.1.1`. */
  providerState: string
}

/** A report may come before the worker has written that the message left, and after it gave up. */
const FROM = {
  delivered: ['waiting', 'sent', 'failed'],
  bounced: ['waiting', 'sent'],
  under_way: ['sent'],
} as const satisfies Record<DeliveryReport['outcome'], readonly OutboxState[]>

const COLUMNS = { id: 'id', messageId: 'message_id', providerId: 'provider_id' } as const

/** Takes a report over; one that comes twice, late or about an unknown message changes nothing. */
export async function applyReport({ message, outcome, providerState }: DeliveryReport) {
  const [[key, value]] = Object.entries(message) as [keyof typeof COLUMNS, string][]
  await OutboxMessage.query()
    .where(COLUMNS[key], value)
    .whereIn('state', [...FROM[outcome]])
    .update({
      provider_state: providerState.slice(0, 60),
      updated_at: toSql(now()),
      ...(outcome === 'under_way' ? {} : ended(outcome)),
    })
}

const ended = (state: 'delivered' | 'bounced') => ({
  state,
  sent_at: db.raw('coalesce(sent_at, ?)', [toSql(now())]),
  delivered_at: state === 'delivered' ? toSql(now()) : null,
  lease: null,
  leased_until: null,
})
