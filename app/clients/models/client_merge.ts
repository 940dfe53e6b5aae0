import { compose } from '@adonisjs/core/helpers'
import { hasMany, belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { ClientMergeSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import Client from '#app/clients/models/client'
import ClientMergeMove from '#app/clients/models/client_merge_move'

/** Two records of one person became one: who did it, when, and what it takes to go back. */
export default class ClientMerge extends compose(ClientMergeSchema, withRecordId) {
  static table = 'client_merges'

  /** JSON: the staying record's fields that changed, before and after. */
  @encrypted()
  declare fields: string | null

  @belongsTo(() => Client, { foreignKey: 'survivorId' })
  declare survivor: BelongsTo<typeof Client>

  @belongsTo(() => Client, { foreignKey: 'loserId' })
  declare loser: BelongsTo<typeof Client>

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  @hasMany(() => ClientMergeMove)
  declare moves: HasMany<typeof ClientMergeMove>
}
