import { compose } from '@adonisjs/core/helpers'
import { ParticipantSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** Somebody who takes part; recognised as a client sooner or later, or never. */
export default class Participant extends compose(ParticipantSchema, withRecordId) {
  static table = 'participants'

  get displayName() {
    return [this.givenName, this.familyName].filter(Boolean).join(' ')
  }
}
