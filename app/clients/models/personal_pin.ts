import { compose } from '@adonisjs/core/helpers'
import { PersonalPinSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** The digits with which one person opens My Centre; the database knows only a keyed hash. */
export default class PersonalPin extends compose(PersonalPinSchema, withRecordId) {
  static table = 'personal_pins'
}
