import { maySeeMinors } from '#app/clients/minor'
import Attendance from '#app/groups/models/attendance'
import type Enrolment from '#app/groups/models/enrolment'
import type GroupMeeting from '#app/groups/models/group_meeting'
import type StaffMember from '#app/identity/models/staff_member'

/** Those of one sign-up, and whether they are marked already. */
export async function personAtDoor({ id }: GroupMeeting, people: Enrolment[], staff: StaffMember) {
  const marks = await Attendance.query().where('group_meeting_id', id)
  const there = new Set(marks.map(({ participantId }) => participantId))
  return people.map(({ participantId, participant, isMinor }) => ({
    name: isMinor && !maySeeMinors(staff) ? null : participant.displayName,
    isThere: there.has(participantId),
  }))
}
