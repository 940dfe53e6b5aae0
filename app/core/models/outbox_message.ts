import { compose } from '@adonisjs/core/helpers'
import { OutboxMessageSchema } from '#database/schema'
import { blindIndex } from '#app/core/blind_index'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import type { ChannelName } from '#app/core/outbox/channels/channel_name'
import type { OutboxState } from '#app/core/outbox/outbox_state'

export type Attachment = { filename: string; contentType: string; content: string }
export type MailContent = { subject: string; text: string; attachments?: Attachment[] }
export type SmsContent = { text: string }
export type MessageContent = SmsContent & Partial<MailContent>

/** A message to be sent: written in the transaction of what it tells about. */
export default class OutboxMessage extends compose(OutboxMessageSchema, withRecordId) {
  static table = 'outbox_messages'

  declare channel: ChannelName
  declare state: OutboxState

  @encrypted()
  declare recipient: string

  @encrypted()
  declare content: string

  /** Finds what was written to one address without opening every row. */
  static indexOf(recipient: string) {
    return blindIndex('outbox_messages.recipient', recipient.trim().toLowerCase())
  }

  get parsedContent(): MessageContent {
    return JSON.parse(this.content)
  }
}
