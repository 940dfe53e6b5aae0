/**
 * `kept`: nobody is configured to carry it, so the message stays readable in the local outbox;
 * `withheld`: before it left, somebody said that writing to this address is not safe;
 * `failed`: nobody took it; `bounced`: it was taken and came back. Both are for good.
 */
export const OUTBOX_STATES = [
  'waiting',
  'sent',
  'delivered',
  'kept',
  'failed',
  'bounced',
  'withheld',
] as const

export type OutboxState = (typeof OUTBOX_STATES)[number]

/** The person did not get it and will not. */
export const UNDELIVERED = ['failed', 'bounced'] as const satisfies readonly OutboxState[]
