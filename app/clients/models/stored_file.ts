import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasOne, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { StoredFileSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import StaffMember from '#app/identity/models/staff_member'
import StoredFileRemoval from '#app/clients/models/stored_file_removal'

/** A copy or scan of a client's paper. Its content lies encrypted on a disk of its own. */
export default class StoredFile extends compose(StoredFileSchema, withRecordId) {
  static table = 'stored_files'

  @encrypted()
  declare name: string | null

  @encrypted()
  declare note: string | null

  @belongsTo(() => StaffMember, { foreignKey: 'uploadedBy' })
  declare uploader: BelongsTo<typeof StaffMember>

  @hasOne(() => StoredFileRemoval)
  declare removal: HasOne<typeof StoredFileRemoval>

  static kept = scope(
    (query) =>
      void query.whereNotExists((removals) =>
        removals.from('stored_file_removals').whereColumn('stored_file_id', 'stored_files.id')
      )
  )
}
