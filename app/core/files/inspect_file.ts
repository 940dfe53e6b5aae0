import { checkDocx } from '#app/core/files/check_docx'
import { checkPdf } from '#app/core/files/check_pdf'
import { checkName } from '#app/core/files/file_name'
import { cleanImage } from '#app/core/files/clean_image'
import { agreedType, MAX_FILE_BYTES, mediaTypeOf, type FileType } from '#app/core/files/file_type'
import { RefusedFile } from '#app/core/files/refused_file'
import { zipEndOf } from '#app/core/files/zip_tail'

/** What came through the form. */
export type Upload = { name: string; declaredType: string; bytes: Buffer }

/** What may be kept: the name people see, the type its bytes have, the bytes after cleaning. */
export type InspectedFile = { name: string; mediaType: string; bytes: Buffer }

async function cleaned(bytes: Buffer, type: FileType): Promise<Buffer> {
  if (type === 'docx') {
    await checkDocx(bytes)
    return bytes
  }
  if (zipEndOf(bytes) !== null) {
    throw new RefusedFile('polyglot')
  }
  if (type === 'pdf') {
    await checkPdf(bytes)
    return bytes
  }
  return cleanImage(bytes, type)
}

function checkLength({ length }: Buffer) {
  if (length === 0) {
    throw new RefusedFile('empty')
  }
  if (length > MAX_FILE_BYTES) {
    throw new RefusedFile('too_large')
  }
}

/** Looks into an upload and gives what may be kept of it; throws `RefusedFile`. */
export async function inspectFile({ name, declaredType, bytes }: Upload): Promise<InspectedFile> {
  const checked = checkName(name)
  checkLength(bytes)
  const type = await agreedType(checked.extension, declaredType, bytes)
  const kept = await cleaned(bytes, type)
  checkLength(kept)
  return { name: checked.name, mediaType: mediaTypeOf(type), bytes: kept }
}
