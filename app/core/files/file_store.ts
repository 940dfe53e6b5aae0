import drive from '@adonisjs/drive/services/main'
import { now } from '#app/core/clock'
import { decryptBytes, encryptBytes, type FieldAddress } from '#app/core/field_encryption'
import { RefusedFile } from '#app/core/files/refused_file'
import { randomLetters } from '#app/core/record_id'
import { diskInUse } from '#config/drive'

/** Where a file's content lies: the disk's name and a random key that says nothing. */
export type StoredContent = { disk: string; storageKey: string }

/** One folder a table and day, so that forgotten files are found without reading everything. */
export const folderOf = (table: string, day: string) => `${table}/${day.replaceAll('-', '/')}`

/** A row's word for its disk; one that is no longer configured cannot be read. */
const diskNamed = (name: string) => drive.use(name as Parameters<typeof drive.use>[0])

/** Encrypts and stores the content, before the row that will point at it. */
export async function storeContent(bytes: Buffer, address: FieldAddress): Promise<StoredContent> {
  const disk = diskInUse
  const storageKey = `${folderOf(address.table, now().toISODate()!)}/${randomLetters(26)}`
  try {
    await diskNamed(disk).put(storageKey, encryptBytes(bytes, address))
  } catch (error) {
    throw new RefusedFile('not_stored', { cause: error })
  }
  return { disk, storageKey }
}

/** The content as it was stored; null when it is gone, changed, moved, or its disk is away. */
export async function readContent(place: StoredContent, address: FieldAddress) {
  try {
    const sealed = await diskNamed(place.disk).getBytes(place.storageKey)
    return decryptBytes(Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length), address)
  } catch {
    return null
  }
}

/** Deletes the content; what is gone already stays gone. */
export const dropContent = (place: StoredContent) => diskNamed(place.disk).delete(place.storageKey)
