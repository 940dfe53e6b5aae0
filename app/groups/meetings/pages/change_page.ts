import type { Infer } from '@vinejs/vine/types'
import { todayInWarsaw } from '#app/core/clock'
import { clockTime } from '#app/core/spoken_time'
import { weekdayOf } from '#app/scheduling/wall_time'
import {
  daysIn,
  housePage,
  leftOutLines,
  proposedLine,
  timesIn,
} from '#app/groups/meetings/pages/proposal_for_page'
import { planChange, stillPlanned, type WantedChange } from '#app/groups/meetings/plan_change'
import { dayOf } from '#app/groups/meetings/planned_day'
import type Group from '#app/groups/models/group'
import type GroupMeeting from '#app/groups/models/group_meeting'
import type { changeRhythmValidator } from '#app/groups/validators/meeting_validator'

export const wantedChange = (given: Infer<typeof changeRhythmValidator>) => ({
  from: given.from,
  times: given.times ? timesIn(given.times) : undefined,
  minutes: given.minutes,
  skip: daysIn(given.skip),
  teacherId: given.teacher,
  roomId: given.room,
})

const changesSomething = (wanted: Omit<WantedChange, 'group'>) =>
  Boolean(wanted.times ?? wanted.minutes ?? wanted.teacherId ?? wanted.roomId)

/** How the meetings from a day on are now, and how they would be. */
export async function changePage(
  group: Group,
  wanted: Omit<WantedChange, 'group'> | null,
  locale: string
) {
  const from = wanted?.from ?? todayInWarsaw()
  const now = await stillPlanned(group.id, from)
  const planned = wanted && changesSomething(wanted) ? await planChange({ group, ...wanted }) : null
  return {
    group: { id: group.id, name: group.name, kind: group.kind, branch: group.branch.name },
    house: await housePage(group.branchId),
    from,
    count: now.length,
    rhythm: rhythmOf(now),
    proposal: planned && {
      meetings: planned.meetings.map((change) => ({
        ...proposedLine(change),
        id: change.meeting.id,
        version: change.meeting.version,
        before: change.meeting.startsAt.toUTC().toISO()!,
      })),
      leftOut: leftOutLines(planned.leftOut, locale),
    },
  }
}

/** The weekdays and times that the meetings have now, each once; and how long the first lasts. */
function rhythmOf(meetings: GroupMeeting[]) {
  const times = meetings.map((one) => `${weekdayOf(dayOf(one))}@${clockTime(one.startsAt)}`)
  return {
    times: [...new Set(times)].sort().slice(0, 14).join(','),
    minutes: meetings[0]?.minutes ?? 90,
  }
}
