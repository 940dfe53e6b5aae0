import type StaffMember from '#app/identity/models/staff_member'
import type { Role } from '#app/identity/role'

/** What kind of fact an answer is; all but `ordinary` are sensitive (art. 9 GDPR and alike). */
export const FIELD_GROUPS = ['ordinary', 'housing', 'health', 'ethnic'] as const
export type FieldGroup = (typeof FIELD_GROUPS)[number]

/**
 * Who reads the answers: the one table. Everybody else with `statements.view` sees only whether
 * something was asked and answered, which is enough for accounting and management.
 */
export const STATEMENT_READERS: Record<FieldGroup, readonly Role[]> = {
  ordinary: [
    'adviser',
    'career_adviser',
    'lawyer',
    'coordinator',
    'data_protection_officer',
    'auditor',
  ],
  housing: ['adviser', 'career_adviser', 'psychologist', 'data_protection_officer'],
  health: ['adviser', 'career_adviser', 'psychologist', 'data_protection_officer'],
  ethnic: ['adviser', 'career_adviser', 'data_protection_officer'],
}

type Kind = { fieldGroup: string }

/** A group that the table does not know is read by nobody. */
const readersOf = ({ fieldGroup }: Kind): readonly Role[] =>
  STATEMENT_READERS[fieldGroup as FieldGroup] ?? []

export const mayReadAnswer = (staff: StaffMember, kind: Kind) =>
  staff.currentRoles.some((role) => readersOf(kind).includes(role))

/** Who writes an answer also sees it. */
export const mayRecordAnswer = (staff: StaffMember, kind: Kind) =>
  staff.may('statements.record') && mayReadAnswer(staff, kind)

/** Sealed in the database, and every reader is remembered. */
export const isSensitive = ({ fieldGroup }: Kind) => fieldGroup !== 'ordinary'
