import { belongsTo, hasMany, manyToMany } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import type { BelongsTo, HasMany, ManyToMany } from '@adonisjs/lucid/types/relations'
import { ClientNoteSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import type { NoteLevel, SecretProfession } from '#app/clients/notes/note_level'
import NoteRevision from '#app/clients/models/note_revision'
import StaffMember from '#app/identity/models/staff_member'

/** A note about a client. Its words stand in revisions, so that none is ever overwritten. */
export default class ClientNote extends compose(ClientNoteSchema, withRecordId) {
  static table = 'client_notes'

  declare level: NoteLevel
  declare profession: SecretProfession | null

  @belongsTo(() => StaffMember, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof StaffMember>

  @hasMany(() => NoteRevision, {
    foreignKey: 'noteId',
    onQuery: (query) => query.orderBy('revision', 'desc'),
  })
  declare revisions: HasMany<typeof NoteRevision>

  @manyToMany(() => StaffMember, {
    pivotTable: 'note_circle_members',
    pivotForeignKey: 'note_id',
    pivotRelatedForeignKey: 'staff_member_id',
  })
  declare circle: ManyToMany<typeof StaffMember>

  /** The author and the colleagues she named; `circle` must be loaded. */
  hasInCircle(staff: { id: string }) {
    return this.authorId === staff.id || this.circle.some(({ id }) => id === staff.id)
  }
}
