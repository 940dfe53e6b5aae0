import { belongsTo } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { NoteRevisionSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import type { NoteLevel } from '#app/clients/notes/note_level'
import StaffMember from '#app/identity/models/staff_member'

/** What a note said from one moment on, and who wrote it so. */
export default class NoteRevision extends compose(NoteRevisionSchema, withRecordId) {
  static table = 'note_revisions'

  declare level: NoteLevel

  @encrypted()
  declare subject: string | null

  @encrypted()
  declare body: string

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>
}
