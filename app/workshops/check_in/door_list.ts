import { maySeeMinors } from '#app/clients/minor'
import { peopleAt } from '#app/groups/attendance/people_at'
import Attendance from '#app/groups/models/attendance'
import type GroupMeeting from '#app/groups/models/group_meeting'
import type StaffMember from '#app/identity/models/staff_member'

/** Today's meetings as the page at the door offers them. */
export const doorMeeting = ({ id, group, startsAt, endsAt, room }: GroupMeeting) => ({
  ...{ id, group: group.name, room: room?.name ?? null },
  startsAt: startsAt.toISO()!,
  endsAt: endsAt.toISO()!,
})

/** Who is expected at a meeting and who is there already. */
export async function doorList(meeting: GroupMeeting, staff: StaffMember) {
  const people = await peopleAt(meeting)
  const marks = await Attendance.query().where('group_meeting_id', meeting.id)
  const states = new Map(marks.map((mark) => [mark.participantId, mark.state]))
  return people.map(({ participantId, participant, isMinor }) => ({
    participantId,
    name: isMinor && !maySeeMinors(staff) ? null : participant.displayName,
    state: states.get(participantId) ?? null,
  }))
}
