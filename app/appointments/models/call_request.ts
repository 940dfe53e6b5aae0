import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { CallRequestSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import type { CallReason } from '#app/appointments/appointment_vocabulary'
import Appointment from '#app/appointments/models/appointment'
import CallRequestAnswer from '#app/appointments/models/call_request_answer'

/** Somebody to be rung: they asked, or a message about an appointment did not reach them. */
export default class CallRequest extends compose(CallRequestSchema, withRecordId) {
  static table = 'call_requests'

  declare reason: CallReason

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @belongsTo(() => Appointment)
  declare appointment: BelongsTo<typeof Appointment>

  @hasOne(() => CallRequestAnswer)
  declare answer: HasOne<typeof CallRequestAnswer>
}
