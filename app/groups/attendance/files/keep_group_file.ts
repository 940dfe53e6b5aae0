import { recordAudit } from '#app/core/audit'
import type { FieldAddress } from '#app/core/field_encryption'
import { dropContent, readContent, storeContent } from '#app/core/files/file_store'
import type { InspectedFile } from '#app/core/files/inspect_file'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import type { GroupFileKind } from '#app/groups/attendance/files/group_file_kind'
import GroupFile from '#app/groups/models/group_file'

type Place = {
  kind: GroupFileKind
  group: { id: string; branchId: number }
  /** Of a signed list: the meeting it was signed at. */
  groupMeetingId: string | null
}

const contentAddress = (rowId: string): FieldAddress => ({
  table: 'group_files',
  column: 'content',
  rowId,
})

export const contentOfGroupFile = (file: GroupFile) => readContent(file, contentAddress(file.id))

/** Stores the content, then the row that points at it. Throws `RefusedFile` when the disk is away. */
export async function keepGroupFile(
  { kind, group, groupMeetingId }: Place,
  { name, mediaType, bytes }: InspectedFile,
  staff: { id: string }
): Promise<GroupFile> {
  const id = newRecordId()
  const content = await storeContent(bytes, contentAddress(id))
  const row = { id, kind, groupId: group.id, groupMeetingId, name, mediaType, size: bytes.length }
  try {
    return await inTransaction(async (trx) => {
      const values = { ...row, ...content, uploadedBy: staff.id }
      const file = await GroupFile.create(values, { client: trx })
      const subject = { subjectType: 'group_file', subjectId: id, branchId: group.branchId }
      await recordAudit({ staffMemberId: staff.id, action: 'group_file.added', ...subject }, trx)
      return file
    })
  } catch (error) {
    await dropContent(content).catch(() => undefined)
    throw error
  }
}
