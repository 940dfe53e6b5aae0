import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { WorkshopOrganisationSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Group from '#app/groups/models/group'
import type { OrganisationKind, OrganisationState } from '#app/workshops/workshop_vocabulary'

/** An institution that comes to a workshop with so many people. */
export default class WorkshopOrganisation extends compose(
  WorkshopOrganisationSchema,
  withRecordId
) {
  static table = 'workshop_organisations'

  declare kind: OrganisationKind
  declare state: OrganisationState

  @encrypted()
  declare contactName: string | null

  @encrypted()
  declare contact: string | null

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>
}
