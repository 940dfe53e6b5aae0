import { compose } from '@adonisjs/core/helpers'
import { AppointmentAbsenceSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** The person did not come. */
export default class AppointmentAbsence extends compose(AppointmentAbsenceSchema, withRecordId) {
  static table = 'appointment_absences'
}
