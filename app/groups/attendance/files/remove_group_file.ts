import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { dropContent } from '#app/core/files/file_store'
import { inTransaction } from '#app/core/transaction'
import GroupFile from '#app/groups/models/group_file'

const AT_ONCE = 50

/** Takes a file away: who and when stays, name and content go. Taken away twice it is gone once. */
export async function removeGroupFile(file: GroupFile, staff: { id: string }) {
  await inTransaction(async (trx) => {
    const removed = await trx
      .from('group_files')
      .where('id', file.id)
      .whereNull('removed_at')
      .update({ name: null, removed_by: staff.id, removed_at: toSql(now()) })
    if (Number(removed) > 0) {
      const { branchId } = file.group
      const subject = { subjectType: 'group_file', subjectId: file.id, branchId }
      await recordAudit({ staffMemberId: staff.id, action: 'group_file.removed', ...subject }, trx)
    }
  })
  await dropRemovedGroupFiles().catch(() => undefined)
}

/** Deletes the contents of files that were taken away; tried again while the disk is away. */
export async function dropRemovedGroupFiles() {
  const files = await GroupFile.query()
    .whereNotNull('removed_at')
    .whereNull('content_dropped_at')
    .limit(AT_ONCE)
  for (const file of files) {
    await dropContent(file)
    await file.merge({ contentDroppedAt: now() }).save()
  }
}
