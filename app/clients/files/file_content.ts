import type { FieldAddress } from '#app/core/field_encryption'
import { readContent } from '#app/core/files/file_store'
import type StoredFile from '#app/clients/models/stored_file'

/** A content copied to another row's place does not open there. */
export const contentAddress = (rowId: string): FieldAddress => ({
  table: 'stored_files',
  column: 'content',
  rowId,
})

export const contentOf = (file: StoredFile) => readContent(file, contentAddress(file.id))
