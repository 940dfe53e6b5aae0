import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { HouseholdMemberSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Client from '#app/clients/models/client'

export const HOUSEHOLD_ROLES = [
  'adult',
  'partner',
  'child',
  'parent',
  'sibling',
  'relative',
  'other',
] as const
export type HouseholdRole = (typeof HOUSEHOLD_ROLES)[number]

/** A client in a household, dated. `currentKey` is the client's id as long as they live there. */
export default class HouseholdMember extends compose(HouseholdMemberSchema, withRecordId) {
  static table = 'household_members'

  declare role: HouseholdRole

  @belongsTo(() => Client, { foreignKey: 'clientId' })
  declare person: BelongsTo<typeof Client>
}
