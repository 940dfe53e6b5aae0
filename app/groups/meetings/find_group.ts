import { Exception } from '@adonisjs/core/exceptions'
import Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'
import { houseOf } from '#app/groups/meetings/house'
import type { Hosts } from '#app/groups/meetings/resources'
import type StaffMember from '#app/identity/models/staff_member'

/** A group of one's own branches; any other does not exist. */
export const findGroup = (id: string, staff: StaffMember) =>
  Group.ofStaff(staff).where('id', id).preload('branch').firstOrFail()

/** A meeting of such a group, as it is now. */
export async function findMeeting(id: string, staff: StaffMember): Promise<GroupMeeting> {
  const meeting = await GroupMeeting.query()
    .where('id', id)
    .preload('teacher')
    .preload('room')
    .preload('cancellation')
    .firstOrFail()
  meeting.$setRelated('group', await findGroup(meeting.groupId, staff))
  return meeting
}

/** Rooms and teachers that the branch does not have are not found. */
export async function refuseStrangers(branchId: number, hosts: Hosts[], kept: Hosts[] = []) {
  const { rooms, teachers } = await houseOf(branchId)
  const known = new Set<string | number | null>([
    null,
    ...[...rooms, ...teachers].map(({ id }) => id),
    ...kept.flatMap(({ teacherId, roomId }) => [teacherId, roomId]),
  ])
  if (hosts.some(({ teacherId, roomId }) => !known.has(teacherId) || !known.has(roomId))) {
    throw new Exception('Not found', { status: 404 })
  }
}
