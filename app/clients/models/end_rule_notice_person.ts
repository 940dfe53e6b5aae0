import { compose } from '@adonisjs/core/helpers'
import { EndRuleNoticePersonSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** What became of the message for one person: written, to be called, or not needed. */
export default class EndRuleNoticePerson extends compose(EndRuleNoticePersonSchema, withRecordId) {
  static table = 'end_rule_notice_people'
}
