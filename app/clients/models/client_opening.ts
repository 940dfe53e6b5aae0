import { compose } from '@adonisjs/core/helpers'
import { ClientOpeningSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** Another branch's client, opened for three hours with a written reason. */
export default class ClientOpening extends compose(ClientOpeningSchema, withRecordId) {
  static table = 'client_openings'
}
