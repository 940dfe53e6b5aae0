import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { GroupMeetingCancellationSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import type { MeetingCancellationReason } from '#app/groups/meetings/meeting_state'
import StaffMember from '#app/identity/models/staff_member'

export default class GroupMeetingCancellation extends compose(
  GroupMeetingCancellationSchema,
  withRecordId
) {
  static table = 'group_meeting_cancellations'

  declare reason: MeetingCancellationReason

  @belongsTo(() => StaffMember)
  declare staffMember: BelongsTo<typeof StaffMember>
}
