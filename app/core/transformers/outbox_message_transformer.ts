import { BaseTransformer } from '@adonisjs/core/transformers'
import type OutboxMessage from '#app/core/models/outbox_message'
import { smsParts } from '#app/core/outbox/sms_parts'

/** Their words open a door: they are shown only where they never left the house. */
const KEYS = ['one_time_code', 'staff_invitation', 'staff_password_reset']

export default class OutboxMessageTransformer extends BaseTransformer<OutboxMessage> {
  /** For the list: what an administrator needs to see that messages go out, and nobody's name. */
  toObject() {
    const message = this.resource
    return {
      id: message.id,
      channel: message.channel,
      kind: message.kind,
      language: message.language,
      state: message.state,
      attempts: message.attempts,
      unsureAttempts: message.unsureAttempts,
      parts: message.parts,
      lastError: message.lastError,
      providerState: message.providerState,
      createdAt: message.createdAt.toISO()!,
      availableAt: message.availableAt.toISO()!,
      sentAt: message.sentAt?.toISO() ?? null,
      deliveredAt: message.deliveredAt?.toISO() ?? null,
    }
  }

  forReading() {
    const { recipient, messageId, via, costThousandths } = this.resource
    const cost = costThousandths === null ? null : costThousandths / 1000
    return { ...this.toObject(), ...this.#words(), recipient, messageId, via, cost }
  }

  #words() {
    const { kind, state, channel, parsedContent } = this.resource
    if (KEYS.includes(kind) && state !== 'kept') {
      return { isHidden: true, subject: null, text: '', filenames: [], encoding: null }
    }
    const { subject = null, text, attachments = [] } = parsedContent
    return {
      isHidden: false,
      subject,
      text,
      filenames: attachments.map(({ filename }) => filename),
      encoding: channel === 'sms' ? smsParts(text).encoding : null,
    }
  }
}
