import { compose } from '@adonisjs/core/helpers'
import { OutboxMessageSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import type { OutboxState } from '#app/core/outbox/outbox_state'

export type Attachment = { filename: string; contentType: string; content: string }
export type MessageContent = { subject: string; text: string; attachments?: Attachment[] }

/** A message to be sent: written in the transaction of what it tells about. */
export default class OutboxMessage extends compose(OutboxMessageSchema, withRecordId) {
  static table = 'outbox_messages'

  declare state: OutboxState

  @encrypted()
  declare recipient: string

  @encrypted()
  declare content: string

  get parsedContent(): MessageContent {
    return JSON.parse(this.content)
  }
}
