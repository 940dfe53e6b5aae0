import { createHash } from 'node:crypto'
import { recordAudit } from '#app/core/audit'
import { blindIndex } from '#app/core/blind_index'
import { dropContent, storeContent, type StoredContent } from '#app/core/files/file_store'
import { RefusedFile } from '#app/core/files/refused_file'
import type { InspectedFile } from '#app/core/files/inspect_file'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import type Client from '#app/clients/models/client'
import StoredFile from '#app/clients/models/stored_file'
import { contentAddress } from '#app/clients/files/file_content'

type Words = { kind: string; neededFor: string | null; note: string | null }

/** Says whether two files of one client are the same; never whether two people's are. */
function fingerprintOf(client: Client, bytes: Buffer) {
  const sum = createHash('sha256').update(bytes).digest('hex')
  return blindIndex('stored_files.content', `${client.id}:${sum}`)
}

/**
 * Stores the content under a random key, then the row that points at it: when the row fails, the
 * content is dropped again (or swept later). Throws `RefusedFile` when the disk is away or the
 * client has the very same file.
 */
export async function keepFile(
  client: Client,
  file: InspectedFile,
  words: Words,
  staff: { id: string }
) {
  const id = newRecordId()
  const place = await storeContent(file.bytes, contentAddress(id))
  try {
    return await inTransaction((trx) => writeRow(id, client, file, words, place, staff, trx))
  } catch (error) {
    await dropContent(place).catch(() => undefined)
    throw error
  }
}

async function writeRow(
  id: string,
  client: Client,
  { name, mediaType, bytes }: InspectedFile,
  words: Words,
  place: StoredContent,
  staff: { id: string },
  trx: Parameters<Parameters<typeof inTransaction>[0]>[0]
) {
  const fingerprint = fingerprintOf(client, bytes)
  const row = { id, clientId: client.id, name, mediaType, size: bytes.length, fingerprint }
  const file = await StoredFile.create(
    { ...row, ...words, ...place, uploadedBy: staff.id },
    { client: trx }
  )
  const same = await StoredFile.query({ client: trx })
    .where({ client_id: client.id, fingerprint })
    .whereNot('id', id)
    .withScopes((scopes) => scopes.kept())
    .first()
  if (same) {
    throw new RefusedFile('already_here')
  }
  const subject = { subjectType: 'stored_file', subjectId: id, branchId: client.branchId }
  await recordAudit({ staffMemberId: staff.id, action: 'file.added', ...subject }, trx)
  return file
}
