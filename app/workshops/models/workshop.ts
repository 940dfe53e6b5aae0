import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { WorkshopSchema } from '#database/schema'
import Project from '#app/funding/models/project'
import Group from '#app/groups/models/group'
import type { WorkshopKind } from '#app/workshops/workshop_vocabulary'

/** What makes a group a workshop, a training or a one-off event. */
export default class Workshop extends WorkshopSchema {
  static table = 'workshops'
  static primaryKey = 'groupId'
  static selfAssignPrimaryKey = true

  declare kind: WorkshopKind

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>

  @belongsTo(() => Project)
  declare project: BelongsTo<typeof Project>

  get hasBlocks() {
    return this.kind === 'adaptation'
  }

  /** Only these are held for institutions too, which come without names. */
  get takesOrganisations() {
    return this.kind === 'multiculturalism' || this.kind === 'event'
  }
}
