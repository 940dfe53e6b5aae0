import { fileTypeFromBuffer } from 'file-type'
import { RefusedFile } from '#app/core/files/refused_file'

/** 20 MB, before anything is cleaned. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** What the Centre keeps: extension, and what browsers call it. */
const TYPES = {
  pdf: { media: 'application/pdf', extensions: ['pdf'], alsoCalled: ['application/x-pdf'] },
  jpg: { media: 'image/jpeg', extensions: ['jpg', 'jpeg'], alsoCalled: ['image/pjpeg'] },
  png: { media: 'image/png', extensions: ['png'], alsoCalled: [] },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    alsoCalled: ['application/msword', 'application/zip', 'application/x-zip-compressed'],
  },
} as const satisfies Record<string, { media: string; extensions: string[]; alsoCalled: string[] }>

export type FileType = keyof typeof TYPES

const ENTRIES = Object.entries(TYPES) as [FileType, (typeof TYPES)[FileType]][]
/** Browsers that do not know a type say this, or nothing. */
const UNDECIDED = ['', 'application/octet-stream']
const ZIP_START = Buffer.from('PK\x03\x04', 'latin1')

export const mediaTypeOf = (type: FileType): string => TYPES[type].media

/** For the `accept` of a file field. */
export const ACCEPTED = ENTRIES.flatMap(([, { extensions }]) => extensions.map((one) => `.${one}`))

const byExtension = (extension: string) =>
  ENTRIES.find(([, { extensions }]) => (extensions as readonly string[]).includes(extension))?.[0]

/** A zip is looked into by `check_docx`, which knows its limits; the rest by its magic bytes. */
async function typeOfBytes(bytes: Buffer): Promise<string | undefined> {
  if (bytes.subarray(0, 4).equals(ZIP_START)) {
    return 'docx'
  }
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4_100))
  return found?.ext
}

/** The type on which name, declaration and content agree. */
export async function agreedType(extension: string, declared: string, bytes: Buffer) {
  const type = byExtension(extension)
  if (!type) {
    throw new RefusedFile('type')
  }
  const said = declared.split(';')[0].trim().toLowerCase()
  const names: readonly string[] = [TYPES[type].media, ...TYPES[type].alsoCalled, ...UNDECIDED]
  if (!names.includes(said) || (await typeOfBytes(bytes)) !== type) {
    throw new RefusedFile('mismatch')
  }
  return type
}
