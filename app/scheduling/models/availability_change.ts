import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AvailabilityChangeSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Branch from '#app/identity/models/branch'
import type { ChangeDetails, ChangeKind } from '#app/scheduling/changes/change_details'
import Resource from '#app/scheduling/models/resource'

/** Hours, leave or a closure somebody is about to save. */
export default class AvailabilityChange extends compose(AvailabilityChangeSchema, withRecordId) {
  static table = 'availability_changes'

  declare kind: ChangeKind

  @belongsTo(() => Resource)
  declare resource: BelongsTo<typeof Resource>

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  /** What it changes, when it is of this kind. */
  as<Kind extends ChangeKind>(kind: Kind): ChangeDetails[Kind] | null {
    return this.kind === kind ? JSON.parse(this.details) : null
  }
}
