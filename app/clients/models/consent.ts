import { belongsTo, hasOne } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { ConsentSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import type { ConsentPurpose } from '#app/clients/papers/consent_purpose'
import ConsentWithdrawal from '#app/clients/models/consent_withdrawal'
import StaffMember from '#app/identity/models/staff_member'

/** Somebody agreed to something beyond the service; a withdrawal is a record of its own. */
export default class Consent extends compose(ConsentSchema, withRecordId) {
  static table = 'consents'

  @hasOne(() => ConsentWithdrawal)
  declare withdrawal: HasOne<typeof ConsentWithdrawal>

  @belongsTo(() => StaffMember, { foreignKey: 'recordedBy' })
  declare recorder: BelongsTo<typeof StaffMember>

  declare purpose: ConsentPurpose

  /** What stands on its paper. `withdrawal` must be loaded. */
  get asPrinted() {
    const { purpose, version, detail, givenOn, withdrawal } = this
    const withdrawnOn = withdrawal?.withdrawnOn.toFormat('dd.MM.yyyy') ?? null
    return {
      purpose,
      version,
      recorded: { detail, givenOn: givenOn.toFormat('dd.MM.yyyy'), withdrawnOn },
    }
  }
}
