import { StaffLinkSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import StaffMember from '#app/identity/models/staff_member'

/** A link by e-mail: opens once, until it expires. Only the hash of its token is kept. */
export default class StaffLink extends compose(StaffLinkSchema, withRecordId) {
  static table = 'staff_links'

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>
}
