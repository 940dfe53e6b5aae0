import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CentreCardSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Client from '#app/clients/models/client'

export const REVOCATIONS = ['lost', 'replaced', 'returned'] as const
export type Revocation = (typeof REVOCATIONS)[number]

/** A printed card whose code holds a random link only. `currentKey` allows one valid card a person. */
export default class CentreCard extends compose(CentreCardSchema, withRecordId) {
  static table = 'centre_cards'

  declare revokedBecause: Revocation | null

  @belongsTo(() => Client, { foreignKey: 'clientId' })
  declare holder: BelongsTo<typeof Client>

  get isValid() {
    return this.revokedAt === null
  }
}
