import { Exception } from '@adonisjs/core/exceptions'
import type { GroupFileKind } from '#app/groups/attendance/files/group_file_kind'
import { findOwnGroup } from '#app/groups/attendance/own_groups'
import GroupFile from '#app/groups/models/group_file'
import type StaffMember from '#app/identity/models/staff_member'

type Of = { kind: GroupFileKind; group_id?: string; group_meeting_id?: string }

/** Files for a page, the newest first. */
export async function filesOf(where: Of) {
  const files = await GroupFile.query()
    .where(where)
    .withScopes((scopes) => scopes.kept())
    .preload('uploader')
    .orderBy('id', 'desc')
  return files.map(({ id, name, mediaType, size, createdAt, uploader }) => ({
    ...{ id, name, mediaType, size },
    addedAt: createdAt.toUTC().toISO()!,
    addedBy: uploader.fullName,
  }))
}

/** A file of a group that `staff` may see, with its `group`; any other is not found. */
export async function findGroupFile(id: string, staff: StaffMember): Promise<GroupFile> {
  const file = await GroupFile.query()
    .where('id', id)
    .withScopes((scopes) => scopes.kept())
    .first()
  if (!file) {
    throw new Exception('Not found', { status: 404, code: 'E_ROW_NOT_FOUND' })
  }
  file.$setRelated('group', await findOwnGroup(file.groupId, staff))
  return file
}
