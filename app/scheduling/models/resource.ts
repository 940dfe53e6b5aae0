import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { ResourceSchema } from '#database/schema'
import Room from '#app/identity/models/room'
import StaffMember from '#app/identity/models/staff_member'
import Interpreter from '#app/scheduling/models/interpreter'
import Absence from '#app/scheduling/models/absence'
import Availability from '#app/scheduling/models/availability'

/** Whoever or whatever can be reserved: an adviser, a room, an interpreter, a teacher. */
export default class Resource extends ResourceSchema {
  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  @belongsTo(() => Room)
  declare room: BelongsTo<typeof Room>

  @belongsTo(() => Interpreter)
  declare interpreter: BelongsTo<typeof Interpreter>

  @hasMany(() => Availability)
  declare availabilities: HasMany<typeof Availability>

  @hasMany(() => Absence)
  declare absences: HasMany<typeof Absence>
}
