import { Exception } from '@adonisjs/core/exceptions'
import type StaffMember from '#app/identity/models/staff_member'
import type Client from '#app/clients/models/client'
import ClientNote from '#app/clients/models/client_note'
import { mayCorrectNote } from '#app/clients/notes/note_access'

/** The client's note, when this person may correct it; otherwise there is nothing here. */
export async function findNote(id: string, client: Client, staff: StaffMember) {
  const note = await ClientNote.query()
    .where({ id, clientId: client.id })
    .preload('circle')
    .firstOrFail()
  if (!mayCorrectNote(note, staff)) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  return note
}
