import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { NoteLevelRefused } from '#app/clients/errors'
import type Client from '#app/clients/models/client'
import ClientNote from '#app/clients/models/client_note'
import NoteRevision from '#app/clients/models/note_revision'
import { colleaguesFor } from '#app/clients/notes/colleagues'
import { secretProfessionOf } from '#app/clients/notes/note_access'
import type { NoteLevel } from '#app/clients/notes/note_level'

export type NotePayload = {
  level: NoteLevel
  subject?: string | null
  body: string
  /** Colleagues named by the author; those who may not be named are left out. */
  circle?: string[]
}

/** The profession whose secrecy the note is under; refused to those who have none. */
export function professionFor(level: NoteLevel, staff: StaffMember) {
  const profession = level === 'secrecy' ? secretProfessionOf(staff) : null
  if (level === 'secrecy' && !profession) {
    throw new NoteLevelRefused()
  }
  return profession
}

/** The author decides who else reads; the list replaces the earlier one. */
export async function nameCircle(
  note: ClientNote,
  members: string[],
  staff: StaffMember,
  trx: TransactionClientContract
) {
  const allowed = await colleaguesFor(note.level, staff, trx)
  const named = allowed.filter(({ id }) => members.includes(id) && note.level !== 'normal')
  const facts = { named_by: staff.id, created_at: toSql(now()) }
  await note.useTransaction(trx).related('circle').detach()
  await note.related('circle').attach(Object.fromEntries(named.map(({ id }) => [id, facts])), trx)
}

export async function writeNote(
  client: Client,
  { circle = [], ...words }: NotePayload,
  staff: StaffMember,
  trx: TransactionClientContract
): Promise<ClientNote> {
  const profession = professionFor(words.level, staff)
  const facts = { clientId: client.id, authorId: staff.id, level: words.level, profession }
  const note = await ClientNote.create({ ...facts, version: 1 }, { client: trx })
  await NoteRevision.create(
    {
      ...words,
      subject: words.subject || null,
      noteId: note.id,
      revision: 1,
      staffMemberId: staff.id,
    },
    { client: trx }
  )
  await nameCircle(note, circle, staff, trx)
  await recordAudit(noteTrace('note.written', note, client, staff), trx)
  return note
}

export const noteTrace = (
  action: string,
  note: ClientNote,
  client: Client,
  staff: { id: string }
) => ({
  staffMemberId: staff.id,
  action,
  subjectType: 'client_note',
  subjectId: note.id,
  branchId: client.branchId,
})
