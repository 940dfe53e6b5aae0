import type StaffMember from '#app/identity/models/staff_member'
import { SECRET_PROFESSIONS, type SecretProfession } from '#app/clients/notes/note_level'
import type ClientNote from '#app/clients/models/client_note'

/** The profession bound by secrecy that this person has today, if any. `roles` must be loaded. */
export const secretProfessionOf = (staff: StaffMember): SecretProfession | null =>
  SECRET_PROFESSIONS.find((profession) => staff.currentRoles.includes(profession)) ?? null

/** Secrecy holds for colleagues of the profession only, whoever else was named. */
const sharesProfession = (note: ClientNote, staff: StaffMember) =>
  note.authorId === staff.id || (!!note.profession && staff.currentRoles.includes(note.profession))

/** Among those who may open the client and see notes at all. `circle` must be loaded. */
export const isInCircle = (note: ClientNote, staff: StaffMember) =>
  note.hasInCircle(staff) && (note.level !== 'secrecy' || sharesProfession(note, staff))

/** `isGlassBroken`: this person opened the client's restricted notes within the last three hours. */
export function mayReadNote(note: ClientNote, staff: StaffMember, isGlassBroken: boolean) {
  if (note.level === 'normal' || isInCircle(note, staff)) {
    return true
  }
  return note.level === 'restricted' && isGlassBroken
}

/** Whoever reads a note by right may correct it; who broke the glass reads only. */
export const mayCorrectNote = (note: ClientNote, staff: StaffMember) =>
  staff.may('notes.write') && mayReadNote(note, staff, false)
