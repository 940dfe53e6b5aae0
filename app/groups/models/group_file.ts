import { compose } from '@adonisjs/core/helpers'
import { belongsTo, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { GroupFileSchema } from '#database/schema'
import { encrypted } from '#app/core/encrypted_column'
import { withRecordId } from '#app/core/record_id'
import type { GroupFileKind } from '#app/groups/attendance/files/group_file_kind'
import Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'
import StaffMember from '#app/identity/models/staff_member'

/** A material of a group, or the scan of a list that people signed at one meeting. */
export default class GroupFile extends compose(GroupFileSchema, withRecordId) {
  static table = 'group_files'

  declare kind: GroupFileKind

  @encrypted()
  declare name: string | null

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>

  @belongsTo(() => GroupMeeting)
  declare meeting: BelongsTo<typeof GroupMeeting>

  @belongsTo(() => StaffMember, { foreignKey: 'uploadedBy' })
  declare uploader: BelongsTo<typeof StaffMember>

  static kept = scope((query) => void query.whereNull('removed_at'))
}
