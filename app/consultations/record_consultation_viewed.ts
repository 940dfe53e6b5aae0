import { recordAudit } from '#app/core/audit'
import type StaffMember from '#app/identity/models/staff_member'
import type Consultation from '#app/consultations/models/consultation'

/** Who read what was said to whom. */
export const recordConsultationViewed = (consultation: Consultation, reader: StaffMember) =>
  recordAudit({
    staffMemberId: reader.id,
    action: 'consultation.viewed',
    subjectType: 'consultation',
    subjectId: consultation.id,
    branchId: consultation.branchId,
  })
