import { compose } from '@adonisjs/core/helpers'
import { QueueTicketEndingSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import type { TicketOutcome } from '#app/reception/ticket_outcome'

export default class QueueTicketEnding extends compose(QueueTicketEndingSchema, withRecordId) {
  static table = 'queue_ticket_endings'

  declare outcome: TicketOutcome
}
