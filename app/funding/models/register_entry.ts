import { compose } from '@adonisjs/core/helpers'
import {
  beforeDelete,
  beforeUpdate,
  belongsTo,
  hasMany,
  manyToMany,
  scope,
} from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, ManyToMany } from '@adonisjs/lucid/types/relations'
import { RegisterEntrySchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import DeliveredService from '#app/funding/models/delivered_service'
import RegisterEntryTopic from '#app/funding/models/register_entry_topic'
import { IS_CURRENT } from '#app/funding/current_revision'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'

/** One line of the register of services. Lines are only added: a correction is a new revision. */
export default class RegisterEntry extends compose(RegisterEntrySchema, withRecordId) {
  static table = 'register_entries'

  @belongsTo(() => DeliveredService, { foreignKey: 'serviceId' })
  declare service: BelongsTo<typeof DeliveredService>

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  @hasMany(() => RegisterEntryTopic)
  declare topics: HasMany<typeof RegisterEntryTopic>

  @manyToMany(() => Participant, { pivotTable: 'register_entry_participants' })
  declare participants: ManyToMany<typeof Participant>

  static current = scope((query) => void query.whereRaw(IS_CURRENT))

  @beforeUpdate()
  @beforeDelete()
  static refuseChange() {
    throw new Error('The register of services is append-only: write a new revision')
  }
}
