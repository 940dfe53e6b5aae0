import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PortalSessionSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import PersonalPin from '#app/clients/models/personal_pin'

/** My Centre in one browser; not a session of the staff, and never turned into one. */
export default class PortalSession extends compose(PortalSessionSchema, withRecordId) {
  static table = 'portal_sessions'

  @belongsTo(() => PersonalPin)
  declare personalPin: BelongsTo<typeof PersonalPin>
}
