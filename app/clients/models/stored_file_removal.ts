import { compose } from '@adonisjs/core/helpers'
import { StoredFileRemovalSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'

/** Who took a file away, when and why; the file's line stays, its content is gone. */
export default class StoredFileRemoval extends compose(StoredFileRemovalSchema, withRecordId) {
  static table = 'stored_file_removals'
}
