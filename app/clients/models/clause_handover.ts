import { compose } from '@adonisjs/core/helpers'
import { ClauseHandoverSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** The information clause was given: when, in which language, which version, by whom. */
export default class ClauseHandover extends compose(ClauseHandoverSchema, withRecordId) {
  static table = 'clause_handovers'
}
