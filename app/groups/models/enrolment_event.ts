import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { EnrolmentEventSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import type { EventCode } from '#app/groups/group_vocabulary'

/** What was decided about seats; never changed. `details` holds no personal data. */
export default class EnrolmentEvent extends compose(EnrolmentEventSchema, withRecordId) {
  static table = 'enrolment_events'

  declare what: EventCode

  /** What the staff wrote. */
  @encrypted()
  declare reason: string | null

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  get facts(): Record<string, string | number> {
    return JSON.parse(this.details)
  }
}
