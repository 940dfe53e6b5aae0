import { compose } from '@adonisjs/core/helpers'
import { AppointmentCancellationSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** Who gave the time back, when and why; nobody of the staff when the person did it by link. */
export default class AppointmentCancellation extends compose(
  AppointmentCancellationSchema,
  withRecordId
) {
  static table = 'appointment_cancellations'
}
