import { BaseTransformer } from '@adonisjs/core/transformers'
import type OutboxMessage from '#app/core/models/outbox_message'

export default class OutboxMessageTransformer extends BaseTransformer<OutboxMessage> {
  /** For the list: what an administrator needs to see that messages go out, and nobody's name. */
  toObject() {
    const { id, kind, language, state, attempts, lastError, createdAt, sentAt } = this.resource
    return {
      id,
      kind,
      language,
      state,
      attempts,
      lastError,
      createdAt: createdAt.toISO()!,
      sentAt: sentAt?.toISO() ?? null,
    }
  }

  forReading() {
    const { recipient, parsedContent, messageId } = this.resource
    const { subject = null, text, attachments = [] } = parsedContent
    const filenames = attachments.map(({ filename }) => filename)
    return { ...this.toObject(), recipient, messageId, subject, text, filenames }
  }
}
