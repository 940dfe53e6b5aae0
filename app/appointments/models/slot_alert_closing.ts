import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { SlotAlertClosingSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import type { ClosingReason } from '#app/appointments/alerts/alert_vocabulary'

/** Somebody of the staff ended the search, and why. */
export default class SlotAlertClosing extends compose(SlotAlertClosingSchema, withRecordId) {
  static table = 'slot_alert_closings'

  declare reason: ClosingReason

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>
}
