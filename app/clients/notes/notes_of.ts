import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'
import ClientNote from '#app/clients/models/client_note'
import { glassBrokenBy } from '#app/clients/notes/break_glass'
import { isInCircle, mayReadNote } from '#app/clients/notes/note_access'
import { recordNotesRead } from '#app/clients/notes/record_notes_read'

/** The words of the notes of these ids; those of other notes are never fetched. */
const withWords = (ids: string[]) =>
  ClientNote.query()
    .whereIn('id', ids)
    .preload('author')
    .preload('circle')
    .preload('revisions', (revisions) => void revisions.preload('staffMember'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')

/**
 * The client's notes that `staff` may read now, and how many restricted ones she could open in an
 * emergency. Notes under professional secrecy of others do not even count. Records each reading of
 * a note that is not for everybody.
 */
export async function notesOf(client: Client, staff: StaffMember) {
  const glass = await glassBrokenBy(staff, client)
  const all = await ClientNote.query().where('client_id', client.id).preload('circle')
  const readable = all.filter((note) => mayReadNote(note, staff, glass !== null))
  const notes = await withWords(readable.map(({ id }) => id))
  await recordNotesRead(notes, client, staff)
  const isSealed = (note: ClientNote) => note.level === 'restricted' && !isInCircle(note, staff)
  return {
    notes,
    sealedCount: all.filter(isSealed).length,
    openUntil: glass?.expiresAt.toISO() ?? null,
  }
}
