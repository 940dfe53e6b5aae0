import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasMany, manyToMany, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, ManyToMany } from '@adonisjs/lucid/types/relations'
import { ConsultationSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import Branch from '#app/identity/models/branch'
import StaffMember from '#app/identity/models/staff_member'
import Participant from '#app/clients/models/participant'
import ConsultationTopic from '#app/consultations/models/consultation_topic'
import NextStep from '#app/consultations/models/next_step'

/** A conversation that was held. Without participants it is an enquiry: heads are counted, not named. */
export default class Consultation extends compose(ConsultationSchema, withRecordId) {
  static table = 'consultations'

  @encrypted()
  declare note: string | null

  @encrypted()
  declare followUp: string | null

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>

  @belongsTo(() => Branch)
  declare branch: BelongsTo<typeof Branch>

  @manyToMany(() => Participant, { pivotTable: 'consultation_participants' })
  declare participants: ManyToMany<typeof Participant>

  @hasMany(() => ConsultationTopic)
  declare topics: HasMany<typeof ConsultationTopic>

  @hasMany(() => NextStep, { onQuery: (query) => query.orderBy('position') })
  declare nextSteps: HasMany<typeof NextStep>

  /** What this person may open: her own, and with the ability to view those of her branches. */
  static visibleTo = scope((query, staff: StaffMember) => {
    if (staff.currentRoles.includes('data_protection_officer')) {
      return
    }
    const branches = staff.may('consultations.view') ? staff.branches.map(({ id }) => id) : []
    query.where((either) =>
      either
        .where('consultations.staff_member_id', staff.id)
        .orWhereIn('consultations.branch_id', branches)
    )
  })

  static enquiries = scope((query) => void query.doesntHave('participants' as never))

  isBy(staff: StaffMember) {
    return this.staffMemberId === staff.id
  }

  /** Whether `staff`, who may open this consultation, may also read what was said. */
  isNoteOpenTo(staff: StaffMember) {
    return this.isBy(staff) || (this.noteCircle === 'branch' && staff.may('consultations.view'))
  }

  /** Whoever may read all of it and logs contacts may correct it. */
  isCorrectableBy(staff: StaffMember) {
    return this.isNoteOpenTo(staff) && staff.may('consultations.log')
  }
}
