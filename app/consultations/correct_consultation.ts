import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { correctService } from '#app/funding/deliver_service'
import type Consultation from '#app/consultations/models/consultation'
import {
  columnsOf,
  factsOf,
  type ConsultationAnswers,
} from '#app/consultations/consultation_answers'
import { ConsultationChanged } from '#app/consultations/errors'
import { writeParts } from '#app/consultations/write_parts'

export type Correction = ConsultationAnswers & {
  /** The version that the form was opened with. */
  version: number
  reason: string | null
}

/**
 * Saves a changed consultation and adds a revision to the register of services.
 * Throws ConsultationChanged when somebody saved another version since.
 */
export async function correctConsultation(
  consultation: Consultation,
  { version, reason, ...answers }: Correction,
  staff: StaffMember
) {
  await inTransaction(async (trx) => {
    const written = await trx
      .from('consultations')
      .where({ id: consultation.id, version })
      .update({ version: version + 1 })
    if (Number(written) === 0) {
      throw new ConsultationChanged()
    }
    consultation.useTransaction(trx)
    await consultation.merge({ ...columnsOf(answers), version: version + 1 }).save()
    await writeParts(consultation, answers, trx)
    const source = { type: 'consultation', id: consultation.id }
    const who = { staffMemberId: consultation.staffMemberId, recordedBy: staff.id }
    await correctService({ source, reason, ...factsOf(answers, who) }, trx)
    await recordAudit(
      {
        staffMemberId: staff.id,
        action: 'consultation.corrected',
        subjectType: 'consultation',
        subjectId: consultation.id,
        branchId: consultation.branchId,
      },
      trx
    )
  })
}
