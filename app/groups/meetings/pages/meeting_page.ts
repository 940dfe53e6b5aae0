import db from '@adonisjs/lucid/services/db'
import { clockTime } from '#app/core/spoken_time'
import { makeUpTimes } from '#app/groups/meetings/make_up_times'
import { meetingLine } from '#app/groups/meetings/pages/meeting_lines'
import { housePage } from '#app/groups/meetings/pages/proposal_for_page'
import { withClashes } from '#app/groups/meetings/plan_meetings'
import { dayOf } from '#app/groups/meetings/planned_day'
import type GroupMeeting from '#app/groups/models/group_meeting'

export const MEETING_PANELS = ['substitute', 'cancel', 'move'] as const
export type MeetingPanel = (typeof MEETING_PANELS)[number]

/** One meeting with who else is free then, and when it could be made up for. */
export async function meetingPage(meeting: GroupMeeting, panel: MeetingPanel | null) {
  const { group, startsAt, endsAt, teacherId, roomId, reservationId } = meeting
  const wish = { day: dayOf(meeting), startsAt, endsAt, teacherId, roomId }
  const isOpen = meeting.state === 'planned'
  const [now] = isOpen ? await withClashes(group.branchId, [wish], [reservationId]) : []
  return {
    group: { id: group.id, name: group.name, kind: group.kind, branch: group.branch.name },
    meeting: {
      ...meetingLine(meeting),
      version: meeting.version,
      minutes: meeting.minutes,
      day: wish.day,
      time: clockTime(startsAt),
      teacherId,
      roomId,
    },
    panel: isOpen ? panel : null,
    people: await countEnrolled(group.id),
    house: await housePage(group.branchId),
    freeTeachers: now?.freeTeachers.filter((id) => id !== teacherId) ?? [],
    freeRooms: now?.freeRooms ?? [],
    makeUps: isOpen && panel === 'cancel' ? await makeUpTimes(meeting) : [],
  }
}

export async function countEnrolled(groupId: string): Promise<number> {
  const [{ people }] = await db
    .from('enrolments')
    .where({ group_id: groupId, state: 'enrolled' })
    .count('* as people')
  return Number(people)
}
