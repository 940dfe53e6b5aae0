import { meetingsOf } from '#app/groups/meetings/meetings_of'
import type GroupMeeting from '#app/groups/models/group_meeting'

/** A group's meetings as `components/groups/meetings/meeting_list.vue` shows them; no person but the teacher. */
export async function meetingLines(groupId: string) {
  const meetings = await meetingsOf(groupId)
  const numbers = new Map(meetings.map(({ id, startsAt }) => [id, startsAt.toUTC().toISO()!]))
  const madeUpBy = new Map(meetings.map(({ replacesId, startsAt }) => [replacesId, startsAt]))
  return meetings.map((meeting) => ({
    ...meetingLine(meeting),
    replaces: meeting.replacesId ? (numbers.get(meeting.replacesId) ?? null) : null,
    madeUpAt: madeUpBy.get(meeting.id)?.toUTC().toISO() ?? null,
  }))
}

export const meetingLine = (meeting: GroupMeeting) => ({
  id: meeting.id,
  number: meeting.number,
  startsAt: meeting.startsAt.toUTC().toISO()!,
  endsAt: meeting.endsAt.toUTC().toISO()!,
  state: meeting.state,
  isPast: meeting.isPast,
  teacher: meeting.teacher?.fullName ?? null,
  room: meeting.room?.name ?? null,
  topic: meeting.topic,
  reason: meeting.cancellation?.reason ?? null,
})
