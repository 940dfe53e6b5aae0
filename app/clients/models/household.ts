import { hasMany } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { HouseholdSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import HouseholdMember from '#app/clients/models/household_member'

/** People who live together and are helped together. */
export default class Household extends compose(HouseholdSchema, withRecordId) {
  static table = 'households'

  @hasMany(() => HouseholdMember)
  declare members: HasMany<typeof HouseholdMember>
}
