import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ResidenceEndRuleChangeSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'

/** One reading of a rule: from which day it counted, who wrote it down and when. */
export default class ResidenceEndRuleChange extends compose(
  ResidenceEndRuleChangeSchema,
  withRecordId
) {
  static table = 'residence_end_rule_changes'

  @belongsTo(() => StaffMember)
  declare recordedBy: BelongsTo<typeof StaffMember>
}
