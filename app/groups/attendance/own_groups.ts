import db from '@adonisjs/lucid/services/db'
import Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'
import type StaffMember from '#app/identity/models/staff_member'

/** Groups in which somebody teaches a meeting. */
const taughtBy = (staffMemberId: string) =>
  db
    .from('group_meetings')
    .where('teacher_id', staffMemberId)
    .whereNot('state', 'cancelled')
    .select('group_id')

export const groupsTaughtBy = (staff: { id: string }) =>
  Group.query().whereIn('id', taughtBy(staff.id))

/** The groups whose attendance somebody sees: a teacher those they teach, others those of their branches. */
const groupsOf = (staff: StaffMember) =>
  staff.may('attendance.view_all') ? Group.ofStaff(staff) : groupsTaughtBy(staff)

/** Any other group does not exist for them. */
export const findOwnGroup = (id: string, staff: StaffMember): Promise<Group> =>
  groupsOf(staff).where('id', id).preload('branch').firstOrFail()

/** A meeting of such a group, with its group, teacher and room. */
export async function findOwnMeeting(id: string, staff: StaffMember): Promise<GroupMeeting> {
  const meeting = await GroupMeeting.query()
    .where('id', id)
    .preload('teacher')
    .preload('room')
    .firstOrFail()
  meeting.$setRelated('group', await findOwnGroup(meeting.groupId, staff))
  return meeting
}

export async function ownGroupIds(staff: StaffMember): Promise<string[]> {
  const groups = await groupsOf(staff).select('id')
  return groups.map(({ id }) => id)
}
