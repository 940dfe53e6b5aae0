import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AttendanceSchema } from '#database/schema'
import { withRecordId } from '#app/core/record_id'
import Participant from '#app/clients/models/participant'
import type { AttendanceState } from '#app/groups/attendance/attendance_state'
import GroupMeeting from '#app/groups/models/group_meeting'
import StaffMember from '#app/identity/models/staff_member'

/** How one person attended one meeting. */
export default class Attendance extends compose(AttendanceSchema, withRecordId) {
  static table = 'attendances'

  declare state: AttendanceState

  @belongsTo(() => GroupMeeting)
  declare meeting: BelongsTo<typeof GroupMeeting>

  @belongsTo(() => Participant)
  declare participant: BelongsTo<typeof Participant>

  @belongsTo(() => StaffMember, { foreignKey: 'markedBy' })
  declare marker: BelongsTo<typeof StaffMember>
}
