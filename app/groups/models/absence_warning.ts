import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AbsenceWarningSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import type { AbsenceDecision } from '#app/groups/attendance/absences/absence_decision'
import Enrolment from '#app/groups/models/enrolment'
import StaffMember from '#app/identity/models/staff_member'

/** Somebody missed as many meetings as the edition allows; a person decides what follows. */
export default class AbsenceWarning extends compose(AbsenceWarningSchema, withRecordId) {
  static table = 'absence_warnings'

  declare decision: AbsenceDecision | null

  @encrypted()
  declare reason: string | null

  @belongsTo(() => Enrolment)
  declare enrolment: BelongsTo<typeof Enrolment>

  @belongsTo(() => StaffMember, { foreignKey: 'decidedBy' })
  declare decider: BelongsTo<typeof StaffMember>
}
