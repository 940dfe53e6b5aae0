import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import { NoteChangedMeanwhile, NoteLevelRefused } from '#app/clients/errors'
import type Client from '#app/clients/models/client'
import type ClientNote from '#app/clients/models/client_note'
import NoteRevision from '#app/clients/models/note_revision'
import { MAY_BECOME } from '#app/clients/notes/note_level'
import {
  nameCircle,
  noteTrace,
  professionFor,
  type NotePayload,
} from '#app/clients/notes/write_note'

/** Only the author puts a note under secrecy; nobody opens what was closed. */
function professionAfter(note: ClientNote, level: NotePayload['level'], staff: StaffMember) {
  const isOwn = note.authorId === staff.id
  if (!MAY_BECOME[note.level].includes(level)) {
    throw new NoteLevelRefused()
  }
  if (level === note.level) {
    return note.profession
  }
  if (level === 'secrecy' && !isOwn) {
    throw new NoteLevelRefused()
  }
  return professionFor(level, staff)
}

/**
 * Writes the note anew beside what it said before. `version` is the one the form was opened with:
 * when somebody corrected it in between, nothing is written.
 */
export async function correctNote(
  note: ClientNote,
  version: number,
  { circle, ...words }: NotePayload,
  { client, staff }: { client: Client; staff: StaffMember },
  trx: TransactionClientContract
) {
  const profession = professionAfter(note, words.level, staff)
  const changed = await trx
    .from('client_notes')
    .where({ id: note.id, version })
    .update({ version: version + 1, level: words.level, profession, updated_at: toSql(now()) })
  if (Number([changed].flat()[0]) === 0) {
    throw new NoteChangedMeanwhile()
  }
  await NoteRevision.create(
    {
      ...words,
      subject: words.subject || null,
      noteId: note.id,
      revision: version + 1,
      staffMemberId: staff.id,
    },
    { client: trx }
  )
  const isClosedByColleague = note.level === 'normal' && note.authorId !== staff.id
  await note.useTransaction(trx).refresh()
  if (circle && note.authorId === staff.id) {
    await nameCircle(note, circle, staff, trx)
  }
  if (note.level === 'restricted' && isClosedByColleague) {
    const named = { named_by: staff.id, created_at: toSql(now()) }
    await note.related('circle').attach({ [staff.id]: named }, trx)
  }
  await recordAudit(noteTrace('note.corrected', note, client, staff), trx)
}
