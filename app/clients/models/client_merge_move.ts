import { compose } from '@adonisjs/core/helpers'
import { ClientMergeMoveSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'

/** One row that a merge pointed elsewhere, with what it said before. */
export default class ClientMergeMove extends compose(ClientMergeMoveSchema, withRecordId) {
  static table = 'client_merge_moves'

  /** JSON of the row's columns as they were. */
  @encrypted()
  declare before: string | null
}
