import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PossibleDuplicateSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Client from '#app/clients/models/client'

export const DUPLICATE_STATES = ['open', 'different', 'merged'] as const
export type DuplicateState = (typeof DUPLICATE_STATES)[number]

/** Two records that look like one person, until somebody decides. The smaller id comes first. */
export default class PossibleDuplicate extends compose(PossibleDuplicateSchema, withRecordId) {
  static table = 'possible_duplicates'

  @belongsTo(() => Client, { foreignKey: 'firstClientId' })
  declare first: BelongsTo<typeof Client>

  @belongsTo(() => Client, { foreignKey: 'secondClientId' })
  declare second: BelongsTo<typeof Client>

  /** Codes of `matching:reasons`. */
  get reasonCodes(): string[] {
    return JSON.parse(this.reasons)
  }
}
