import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import { FileAlreadyRemoved } from '#app/clients/errors'
import type Client from '#app/clients/models/client'
import type StoredFile from '#app/clients/models/stored_file'
import StoredFileRemoval from '#app/clients/models/stored_file_removal'
import { dropRemovedContents } from '#app/clients/files/sweep_files'

/** Takes a file away: who, when and why stays; name, note and content go. */
export async function removeFile(
  client: Client,
  file: StoredFile,
  reason: string,
  staff: { id: string }
) {
  await inTransaction(async (trx) => {
    const removal = { storedFileId: file.id, staffMemberId: staff.id, reason }
    await StoredFileRemoval.create(removal, { client: trx }).catch((error: unknown) => {
      throw isDuplicate(error) ? new FileAlreadyRemoved() : error
    })
    await file.useTransaction(trx).merge({ name: null, note: null }).save()
    const subject = { subjectType: 'stored_file', subjectId: file.id, branchId: client.branchId }
    const entry = { staffMemberId: staff.id, action: 'file.removed', reason, ...subject }
    await recordAudit(entry, trx)
  })
  await dropRemovedContents().catch(() => undefined)
}
