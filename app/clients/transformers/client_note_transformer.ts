import { BaseTransformer } from '@adonisjs/core/transformers'
import type StaffMember from '#app/identity/models/staff_member'
import type ClientNote from '#app/clients/models/client_note'
import type NoteRevision from '#app/clients/models/note_revision'
import { isInCircle, mayCorrectNote } from '#app/clients/notes/note_access'

/** A note that `staff` may read: author, circle and revisions must be loaded. */
export default class ClientNoteTransformer extends BaseTransformer<ClientNote> {
  constructor(
    note: ClientNote,
    protected staff: StaffMember
  ) {
    super(note)
  }

  toObject() {
    const note = this.resource
    const [latest, ...earlier] = note.revisions
    const isMine = note.authorId === this.staff.id
    return {
      id: note.id,
      level: note.level,
      profession: note.profession,
      version: note.version,
      author: note.author.fullName,
      writtenAt: note.createdAt.toISO()!,
      isMine,
      isByBreakGlass: note.level === 'restricted' && !isInCircle(note, this.staff),
      mayCorrect: mayCorrectNote(note, this.staff),
      circle: note.circle.map(({ id, fullName }) => ({ id, name: fullName })),
      latest: wordsOf(latest),
      earlier: earlier.map(wordsOf),
    }
  }
}

const wordsOf = (revision: NoteRevision) => ({
  id: revision.id,
  level: revision.level,
  subject: revision.subject,
  body: revision.body,
  by: revision.staffMember.fullName,
  at: revision.createdAt.toISO()!,
})
