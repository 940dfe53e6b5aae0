import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasOne } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasOne } from '@adonisjs/lucid/types/relations'
import { GroupMeetingSchema } from '#database/schema'
import { now } from '#app/core/clock'
import { withRecordId } from '#app/core/record_id'
import Group from '#app/groups/models/group'
import GroupMeetingCancellation from '#app/groups/models/group_meeting_cancellation'
import type { MeetingState } from '#app/groups/meetings/meeting_state'
import Room from '#app/identity/models/room'
import StaffMember from '#app/identity/models/staff_member'
import Reservation from '#app/scheduling/models/reservation'

/** One date of a group; it changes only through the verbs of `groups/meetings`. */
export default class GroupMeeting extends compose(GroupMeetingSchema, withRecordId) {
  static table = 'group_meetings'

  declare state: MeetingState

  @belongsTo(() => Group)
  declare group: BelongsTo<typeof Group>

  @belongsTo(() => StaffMember, { foreignKey: 'teacherId' })
  declare teacher: BelongsTo<typeof StaffMember>

  @belongsTo(() => Room)
  declare room: BelongsTo<typeof Room>

  @belongsTo(() => Reservation)
  declare reservation: BelongsTo<typeof Reservation>

  @hasOne(() => GroupMeetingCancellation)
  declare cancellation: HasOne<typeof GroupMeetingCancellation>

  get minutes() {
    return Math.round(this.endsAt.diff(this.startsAt).as('minutes'))
  }

  get isPast() {
    return this.endsAt <= now()
  }
}
