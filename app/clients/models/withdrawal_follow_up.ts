import { compose } from '@adonisjs/core/helpers'
import { WithdrawalFollowUpSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** What a withdrawal demanded was done: the partner told, the pictures removed. */
export default class WithdrawalFollowUp extends compose(WithdrawalFollowUpSchema, withRecordId) {
  static table = 'withdrawal_follow_ups'
}
