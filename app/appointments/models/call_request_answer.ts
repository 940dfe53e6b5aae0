import { compose } from '@adonisjs/core/helpers'
import { CallRequestAnswerSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import type { CallOutcome } from '#app/appointments/appointment_vocabulary'

export default class CallRequestAnswer extends compose(CallRequestAnswerSchema, withRecordId) {
  static table = 'call_request_answers'

  declare outcome: CallOutcome
}
