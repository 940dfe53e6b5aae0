import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AbsenceSchema } from '#database/schema'
import StaffMember from '#app/identity/models/staff_member'

/** Somebody or something is not there, from an instant to another. */
export default class Absence extends AbsenceSchema {
  @belongsTo(() => StaffMember, { foreignKey: 'deputyId' })
  declare deputy: BelongsTo<typeof StaffMember>
}
