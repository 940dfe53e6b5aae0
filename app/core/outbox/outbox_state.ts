/**
 * `kept`: no mail server is configured, so the message stays readable in the local outbox;
 * `withheld`: before it left, somebody said that writing to this address is not safe.
 */
export const OUTBOX_STATES = ['waiting', 'sent', 'kept', 'failed', 'withheld'] as const

export type OutboxState = (typeof OUTBOX_STATES)[number]
