import { compose } from '@adonisjs/core/helpers'
import { AppointmentArrivalSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** The person is there: early, on time or late. */
export default class AppointmentArrival extends compose(AppointmentArrivalSchema, withRecordId) {
  static table = 'appointment_arrivals'
}
