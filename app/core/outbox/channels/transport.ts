import type OutboxMessage from '#app/core/models/outbox_message'

/** What the server said when it took a message. */
export type Receipt = {
  state: 'sent' | 'kept'
  providerId?: string
  parts?: number
  /** In thousandths of the provider's own unit (SMSAPI: points). */
  costThousandths?: number
}

/** One server of one channel: hands a message over, or throws a `DeliveryFailure`. */
export type Transport = {
  /** Stands in the row of what it took. */
  name: 'first' | 'second' | 'local'
  send: (message: OutboxMessage) => Promise<Receipt>
}

/** Without a server nothing leaves the house: administrators read it on `/outbox`. */
export const localOutbox: Transport = {
  name: 'local',
  send: async () => ({ state: 'kept' }),
}
