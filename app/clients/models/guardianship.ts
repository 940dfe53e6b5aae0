import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { GuardianshipSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Client from '#app/clients/models/client'

export const GUARDIAN_BASES = ['parent', 'court', 'temporary', 'foster', 'other'] as const
export type GuardianBasis = (typeof GUARDIAN_BASES)[number]

/** Who answers for a minor: another client, or somebody the Centre knows by name only. */
export default class Guardianship extends compose(GuardianshipSchema, withRecordId) {
  static table = 'guardianships'

  declare basis: GuardianBasis

  @encrypted()
  declare guardianName: string | null

  @encrypted()
  declare guardianPhone: string | null

  @belongsTo(() => Client, { foreignKey: 'clientId' })
  declare ward: BelongsTo<typeof Client>

  @belongsTo(() => Client, { foreignKey: 'guardianClientId' })
  declare guardian: BelongsTo<typeof Client>
}
