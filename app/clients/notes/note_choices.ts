import type StaffMember from '#app/identity/models/staff_member'
import { colleaguesFor } from '#app/clients/notes/colleagues'
import { secretProfessionOf } from '#app/clients/notes/note_access'
import { NOTE_LEVELS, type NoteLevel } from '#app/clients/notes/note_level'

const named = async (level: NoteLevel, staff: StaffMember) => {
  const found = await colleaguesFor(level, staff)
  return found.map(({ id, fullName }) => ({ value: id, label: fullName }))
}

/** The levels this person may choose and whom she may name at each. */
export async function noteChoices(staff: StaffMember) {
  if (!staff.may('notes.write')) {
    return { levels: [], profession: null, colleagues: { restricted: [], secrecy: [] } }
  }
  const profession = secretProfessionOf(staff)
  return {
    levels: NOTE_LEVELS.filter((level) => level !== 'secrecy' || profession),
    profession,
    colleagues: {
      restricted: await named('restricted', staff),
      secrecy: profession ? await named('secrecy', staff) : [],
    },
  }
}
