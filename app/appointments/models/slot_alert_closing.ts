import { compose } from '@adonisjs/core/helpers'
import { SlotAlertClosingSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import type { ClosingReason } from '#app/appointments/alerts/alert_vocabulary'

/** Somebody of the staff ended the search, and why. */
export default class SlotAlertClosing extends compose(SlotAlertClosingSchema, withRecordId) {
  static table = 'slot_alert_closings'

  declare reason: ClosingReason
}
