import type StaffMember from '#app/identity/models/staff_member'
import type { Role } from '#app/identity/role'

/** Who reads the note: everybody of the branch who may view consultations, or its author alone. */
export const NOTE_CIRCLES = ['branch', 'author'] as const

export type NoteCircle = (typeof NOTE_CIRCLES)[number]

const BOUND_BY_SECRECY: readonly Role[] = ['lawyer', 'psychologist']

/** Lawyers and psychologists owe their clients secrecy even towards colleagues. */
export const noteCircleOf = (author: StaffMember): NoteCircle =>
  author.currentRoles.some((role) => BOUND_BY_SECRECY.includes(role)) ? 'author' : 'branch'
