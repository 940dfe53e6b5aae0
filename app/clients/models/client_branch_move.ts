import { compose } from '@adonisjs/core/helpers'
import { ClientBranchMoveSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** From one branch to another on a day; everything else stays as it was. */
export default class ClientBranchMove extends compose(ClientBranchMoveSchema, withRecordId) {
  static table = 'client_branch_moves'
}
