import { belongsTo, hasOne } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { ConsentWithdrawalSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Consent from '#app/clients/models/consent'
import StaffMember from '#app/identity/models/staff_member'
import WithdrawalFollowUp from '#app/clients/models/withdrawal_follow_up'

export default class ConsentWithdrawal extends compose(ConsentWithdrawalSchema, withRecordId) {
  static table = 'consent_withdrawals'

  @belongsTo(() => Consent)
  declare consent: BelongsTo<typeof Consent>

  @hasOne(() => WithdrawalFollowUp, { foreignKey: 'withdrawalId' })
  declare followUp: HasOne<typeof WithdrawalFollowUp>

  @belongsTo(() => StaffMember, { foreignKey: 'recordedBy' })
  declare recorder: BelongsTo<typeof StaffMember>
}
