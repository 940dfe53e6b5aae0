import { compose } from '@adonisjs/core/helpers'
import { AppointmentSerySchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** Appointments that were booked together, every so many days. */
export default class AppointmentSeries extends compose(AppointmentSerySchema, withRecordId) {
  static table = 'appointment_series'
}
