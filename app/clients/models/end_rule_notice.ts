import { compose } from '@adonisjs/core/helpers'
import { EndRuleNoticeSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** The one message about one day that a law sets for many; `reachedClientId` is where it got to. */
export default class EndRuleNotice extends compose(EndRuleNoticeSchema, withRecordId) {
  static table = 'end_rule_notices'
}
