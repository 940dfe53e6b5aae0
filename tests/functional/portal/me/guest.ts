import type OutboxMessage from '#app/core/models/outbox_message'

/** The six digits that a message carries. */
export const codeIn = (message: OutboxMessage) =>
  message.parsedContent.text.match(/\d{6}/)?.[0] ?? ''
