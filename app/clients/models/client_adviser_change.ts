import { compose } from '@adonisjs/core/helpers'
import { ClientAdviserChangeSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** Who leads the case since when; empty when nobody does. */
export default class ClientAdviserChange extends compose(ClientAdviserChangeSchema, withRecordId) {
  static table = 'client_adviser_changes'
}
