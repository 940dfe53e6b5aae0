import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AppointmentInterpreterSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Interpreter from '#app/scheduling/models/interpreter'
import type { InterpretingState } from '#app/appointments/interpreting/interpreting_state'

/** The interpreter that an appointment needs, and for how long somebody interpreted. */
export default class AppointmentInterpreter extends compose(
  AppointmentInterpreterSchema,
  withRecordId
) {
  static table = 'appointment_interpreters'

  declare state: InterpretingState

  @belongsTo(() => Interpreter)
  declare interpreter: BelongsTo<typeof Interpreter>
}
