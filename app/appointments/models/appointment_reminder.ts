import { compose } from '@adonisjs/core/helpers'
import { AppointmentReminderSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import type { ReminderKind } from '#app/appointments/letters/letter_kind'

/** A reminder was written for one of the times that the appointment has had. */
export default class AppointmentReminder extends compose(AppointmentReminderSchema, withRecordId) {
  static table = 'appointment_reminders'

  declare kind: ReminderKind
}
