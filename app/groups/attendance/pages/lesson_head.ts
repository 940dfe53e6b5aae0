import { todayInWarsaw, ZONE } from '#app/core/clock'
import type Group from '#app/groups/models/group'
import type GroupMeeting from '#app/groups/models/group_meeting'

export const groupHead = ({ id, name, kind }: Group) => ({ id, name, kind })

/** What a page says about a lesson; `group` and `room` are loaded. */
export const lessonHead = (meeting: GroupMeeting) => ({
  id: meeting.id,
  number: meeting.number,
  state: meeting.state,
  startsAt: meeting.startsAt.toUTC().toISO()!,
  endsAt: meeting.endsAt.toUTC().toISO()!,
  room: meeting.room?.name ?? null,
  isToBeMarked: isToBeMarked(meeting),
})

/** Its day has come, and nobody saved a list. */
export const isToBeMarked = ({ state, startsAt }: GroupMeeting) =>
  state === 'planned' && startsAt.setZone(ZONE).toISODate()! <= todayInWarsaw()
