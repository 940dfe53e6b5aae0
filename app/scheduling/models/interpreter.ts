import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasMany, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, HasOne } from '@adonisjs/lucid/types/relations'
import { InterpreterSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import InterpreterLanguage from '#app/scheduling/models/interpreter_language'
import Resource from '#app/scheduling/models/resource'

/** Somebody who interprets: of the staff, or from outside with or without a calendar here. */
export default class Interpreter extends compose(InterpreterSchema, withRecordId) {
  static table = 'interpreters'

  @encrypted()
  declare phone: string | null

  @encrypted()
  declare email: string | null

  @encrypted()
  declare note: string | null

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  @hasMany(() => InterpreterLanguage)
  declare languages: HasMany<typeof InterpreterLanguage>

  /** Only of those who keep a calendar here. */
  @hasOne(() => Resource)
  declare resource: HasOne<typeof Resource>
}
