import { now, toSql } from '#app/core/clock'
import { closedFrom, withClashes, type ProposedMeeting } from '#app/groups/meetings/plan_meetings'
import { dayOf } from '#app/groups/meetings/planned_day'
import type { Hosts } from '#app/groups/meetings/resources'
import { dateAt, datesOf, type LeftOut, type Rhythm } from '#app/groups/meetings/rhythm'
import GroupMeeting from '#app/groups/models/group_meeting'
import { clockTime } from '#app/core/spoken_time'

/** What is to be different from a day (yyyy-MM-dd) on; what is left out stays as it is. */
export type WantedChange = Partial<Hosts> & {
  group: { id: string; branchId: number }
  from: string
  times?: Rhythm['times']
  minutes?: number
  skip?: string[]
}

export type ChangedMeeting = ProposedMeeting & { meeting: GroupMeeting }

/** Every meeting from the day on as it would be, with what stands against it. */
export async function planChange(wanted: WantedChange) {
  const meetings = await stillPlanned(wanted.group.id, wanted.from)
  const { dates, leftOut } = await newDates(meetings, wanted)
  const wishes = dates.map((date, index) => {
    const meeting = meetings[index]
    const { teacherId = meeting.teacherId, roomId = meeting.roomId } = wanted
    return { ...date, teacherId, roomId, meeting }
  })
  const leaving = meetings.map(({ reservationId }) => reservationId)
  const changed = await withClashes(wanted.group.branchId, wishes, leaving)
  return { meetings: changed as ChangedMeeting[], leftOut }
}

async function newDates(
  meetings: GroupMeeting[],
  { group, from, times, minutes, skip }: WantedChange
) {
  if (meetings.length === 0 || !times?.length) {
    const dates = meetings.map((meeting) =>
      dateAt(dayOf(meeting), clockTime(meeting.startsAt), minutes ?? meeting.minutes)
    )
    return { dates, leftOut: [] as LeftOut[] }
  }
  const closedDays = await closedFrom(group.branchId, from)
  const length = { minutes: minutes ?? meetings[0].minutes, count: meetings.length }
  return datesOf({ times, first: from, ...length }, { closedDays, skip })
}

/** Those that are neither over nor cancelled, from a day on, in order of time. */
export async function stillPlanned(groupId: string, from: string): Promise<GroupMeeting[]> {
  const { startsAt } = dateAt(from, '00:00', 0)
  return GroupMeeting.query()
    .where({ group_id: groupId, state: 'planned' })
    .where('starts_at', '>=', toSql(startsAt))
    .where('starts_at', '>', toSql(now()))
    .preload('teacher')
    .preload('room')
    .orderBy('starts_at')
}
