import db from '@adonisjs/lucid/services/db'
import { now } from '#app/core/clock'
import GroupMeeting from '#app/groups/models/group_meeting'

const SOON_MINUTES = 30

/** Meetings that have begun, or are about to, the latest first, with how many people are marked. */
export async function meetingsToMark(groupId: string) {
  const meetings = await GroupMeeting.query()
    .where('group_id', groupId)
    .whereNot('state', 'cancelled')
    .preload('teacher')
    .orderBy('starts_at', 'desc')
  const marks: { group_meeting_id: string; marked: number | string }[] = await db
    .from('attendances')
    .join('group_meetings', 'group_meetings.id', 'attendances.group_meeting_id')
    .where('group_meetings.group_id', groupId)
    .groupBy('attendances.group_meeting_id')
    .select('attendances.group_meeting_id')
    .count('* as marked')
  const marked = new Map(marks.map((row) => [row.group_meeting_id, Number(row.marked)]))
  const begun = meetings.filter(({ startsAt }) => startsAt <= now().plus({ minutes: SOON_MINUTES }))
  return begun.map(({ id, number, startsAt, teacher }) => ({
    ...{ id, number, startsAt: startsAt.toISO()!, teacher: teacher?.fullName ?? null },
    marked: marked.get(id) ?? 0,
  }))
}
