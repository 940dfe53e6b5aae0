import { DateTime } from 'luxon'
import { todayInWarsaw, toSql, ZONE } from '#app/core/clock'
import { markAttendance } from '#app/groups/attendance/mark_attendance'
import Attendance from '#app/groups/models/attendance'
import Enrolment from '#app/groups/models/enrolment'
import GroupMeeting from '#app/groups/models/group_meeting'
import type StaffMember from '#app/identity/models/staff_member'
import { checkInCode } from '#app/workshops/check_in/check_in_code'
import { CheckInUnknown } from '#app/workshops/errors'

/** Today's meetings of the branches where somebody works, the next first. */
export function meetingsToday(staff: StaffMember): Promise<GroupMeeting[]> {
  const start = DateTime.fromISO(todayInWarsaw(), { zone: ZONE })
  const branchIds = staff.branches.map(({ id }) => id)
  return GroupMeeting.query()
    .whereHas('group', (group) => void group.whereIn('branch_id', branchIds))
    .whereNot('state', 'cancelled')
    .where('starts_at', '>=', toSql(start))
    .where('starts_at', '<', toSql(start.plus({ days: 1 })))
    .preload('group')
    .preload('room')
    .orderBy('starts_at')
}

export type Recognised = { meeting: GroupMeeting; people: Enrolment[] }

/**
 * Whose sign-up a code is, and for which meeting of today. Throws CheckInUnknown: another day, another
 * branch, a seat given up, a wrong code.
 */
export async function recognise(code: string, staff: StaffMember): Promise<Recognised> {
  const meetings = await meetingsToday(staff)
  const enrolments = await Enrolment.query()
    .whereIn(
      'group_id',
      meetings.map(({ groupId }) => groupId)
    )
    .whereIn('state', ['enrolled', 'completed'])
    .preload('participant')
    .orderBy('position')
  const people = enrolments.filter(({ entry }) => checkInCode(entry) === code)
  const meeting = meetings.find(({ groupId }) => groupId === people[0]?.groupId)
  if (!meeting) {
    throw new CheckInUnknown()
  }
  return { meeting, people }
}

/** Marks them as present; whoever is marked already stays as they are. Returns who is new. */
export async function checkIn(
  { meeting, people }: Recognised,
  staff: { id: string }
): Promise<Enrolment[]> {
  const marked = await Attendance.query().where('group_meeting_id', meeting.id)
  const known = new Set(marked.map(({ participantId }) => participantId))
  const fresh = people.filter(({ participantId }) => !known.has(participantId))
  const marks = fresh.map(({ participantId }) => ({ participantId, state: 'present' as const }))
  if (marks.length > 0) {
    await markAttendance(meeting, marks, staff)
  }
  return fresh
}
