import { compose } from '@adonisjs/core/helpers'
import { ClientNameSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

export const NAME_KINDS = ['current', 'other_script', 'birth', 'former'] as const

export default class ClientName extends compose(ClientNameSchema, withRecordId) {
  static table = 'client_names'

  get full() {
    return [this.given, this.family].filter(Boolean).join(' ')
  }
}
