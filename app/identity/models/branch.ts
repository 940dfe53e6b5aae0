import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { BranchSchema } from '#database/schema'
import BranchOpeningHour from '#app/identity/models/branch_opening_hour'
import Room from '#app/identity/models/room'

export default class Branch extends BranchSchema {
  @hasMany(() => BranchOpeningHour, { onQuery: (query) => query.orderBy('weekday') })
  declare openingHours: HasMany<typeof BranchOpeningHour>

  @hasMany(() => Room)
  declare rooms: HasMany<typeof Room>

  get address() {
    return `${this.street}, ${this.postalCode} ${this.city}`
  }
}
