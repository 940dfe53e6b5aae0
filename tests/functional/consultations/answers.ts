import { newRecordId } from '#app/core/record_id'
import type StaffMember from '#app/identity/models/staff_member'
import type { LoggedConsultation } from '#app/consultations/log_consultation'

/** A plain conversation of half an hour; a spec says what is special about its own. */
export const answersOf = (
  staff: StaffMember,
  special: Partial<LoggedConsultation> = {}
): LoggedConsultation => ({
  oneTimeKey: newRecordId(),
  appointmentId: null,
  branchId: staff.branches[0].id,
  heldOn: '2026-11-20',
  startedAt: null,
  minutes: 30,
  mode: 'here',
  language: 'uk',
  outcome: 'solved',
  topics: [],
  note: null,
  followUp: null,
  followUpOn: null,
  participantIds: [],
  headCount: 1,
  enquiryCitizenship: null,
  enquirySex: null,
  enquiryTown: null,
  nextSteps: [],
  ...special,
})
