/** `kept`: no mail server is configured, so the message stays readable in the local outbox. */
export const OUTBOX_STATES = ['waiting', 'sent', 'kept', 'failed'] as const

export type OutboxState = (typeof OUTBOX_STATES)[number]
