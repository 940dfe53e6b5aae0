import { recordAudit } from '#app/core/audit'
import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'
import type ClientNote from '#app/clients/models/client_note'
import { isInCircle } from '#app/clients/notes/note_access'

/** Each reading of a note that is not for everybody, with the way it was opened. */
export async function recordNotesRead(notes: ClientNote[], client: Client, staff: StaffMember) {
  for (const note of notes.filter(({ level }) => level !== 'normal')) {
    await recordAudit({
      staffMemberId: staff.id,
      action: isInCircle(note, staff) ? 'note.read' : 'note.read_by_break_glass',
      subjectType: 'client_note',
      subjectId: note.id,
      branchId: client.branchId,
    })
  }
}
