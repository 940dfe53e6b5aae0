import { compose } from '@adonisjs/core/helpers'
import { beforeDelete, beforeUpdate, belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { StatementSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import StatementPurpose from '#app/funding/models/statement_purpose'

/** What a person said of themselves on a day. A newer statement follows it; this one stays. */
export default class Statement extends compose(StatementSchema, withRecordId) {
  static table = 'statements'

  @encrypted()
  declare sealedAnswer: string | null

  @encrypted()
  declare detail: string | null

  @belongsTo(() => StaffMember, { foreignKey: 'recordedBy' })
  declare recorder: BelongsTo<typeof StaffMember>

  @hasMany(() => StatementPurpose)
  declare purposes: HasMany<typeof StatementPurpose>

  @beforeUpdate()
  @beforeDelete()
  static refuseChange() {
    throw new Error('A statement is never changed: a newer one follows it')
  }

  get value() {
    return this.sealedAnswer ?? this.answer
  }
}
