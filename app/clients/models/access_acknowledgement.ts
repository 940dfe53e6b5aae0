import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AccessAcknowledgementSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'

/** The data protection officer has read the report of one opening. */
export default class AccessAcknowledgement extends compose(
  AccessAcknowledgementSchema,
  withRecordId
) {
  static table = 'access_acknowledgements'

  @encrypted()
  declare comment: string | null

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>
}
