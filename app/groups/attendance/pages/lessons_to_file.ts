import { now, toSql } from '#app/core/clock'
import GroupMeeting from '#app/groups/models/group_meeting'
import { groupHead, lessonHead } from '#app/groups/attendance/pages/lesson_head'
import { ownGroupIds } from '#app/groups/attendance/own_groups'
import type StaffMember from '#app/identity/models/staff_member'

const DAYS = 60
const AT_MOST = 60

/** Lessons of the last weeks whose signed list is not filed yet, the latest first. */
export async function lessonsToFile(staff: StaffMember) {
  const meetings = await GroupMeeting.query()
    .whereIn('group_id', await ownGroupIds(staff))
    .whereNot('state', 'cancelled')
    .where('starts_at', '<=', toSql(now()))
    .where('starts_at', '>=', toSql(now().minus({ days: DAYS })))
    .whereNotExists((files) => {
      void files
        .from('group_files')
        .whereColumn('group_meeting_id', 'group_meetings.id')
        .where('kind', 'signed_list')
        .whereNull('removed_at')
    })
    .preload('group')
    .preload('room')
    .orderBy('starts_at', 'desc')
    .limit(AT_MOST)
  return meetings.map((meeting) => ({ ...lessonHead(meeting), group: groupHead(meeting.group) }))
}
