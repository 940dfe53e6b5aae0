import { todayInWarsaw } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import { clockTime } from '#app/core/spoken_time'
import { weekdayOf } from '#app/scheduling/wall_time'
import { closedFrom, withClashes } from '#app/groups/meetings/plan_meetings'
import { dayOf } from '#app/groups/meetings/planned_day'
import { dateAt } from '#app/groups/meetings/rhythm'
import { meetingsOf } from '#app/groups/meetings/meetings_of'
import type GroupMeeting from '#app/groups/models/group_meeting'

const DAYS_AHEAD = 28
const MOST = 6
const SUNDAY = 7
const DAY = 86_400_000

export type MakeUpTime = { startsAt: string; teacherId: string | null; roomId: number | null }

/**
 * When a meeting could be made up for: the same time of day on days when the group does not meet and
 * its teacher is free, in its room or another free one; and after the last meeting.
 */
export async function makeUpTimes(meeting: GroupMeeting): Promise<MakeUpTime[]> {
  const { group, teacherId, roomId, minutes } = meeting
  const time = clockTime(meeting.startsAt)
  const days = await daysFor(meeting)
  const wishes = days.map((day) => ({ ...dateAt(day, time, minutes), teacherId, roomId }))
  const found = await withClashes(group.branchId, wishes)
  return found
    .filter(({ teacherClash, freeRooms }) => !teacherClash && (!roomId || freeRooms.length > 0))
    .map(({ startsAt, roomClash, freeRooms }) => ({
      startsAt: startsAt.toISO()!,
      teacherId,
      roomId: roomClash ? freeRooms[0] : roomId,
    }))
    .slice(0, MOST)
}

async function daysFor(meeting: GroupMeeting): Promise<string[]> {
  const all = await meetingsOf(meeting.groupId)
  const standing = all.filter(({ state }) => state !== 'cancelled')
  const own = new Set(standing.map(dayOf))
  const after = [todayInWarsaw(), dayOf(meeting)].sort().at(-1)!
  const closed = await closedFrom(meeting.group.branchId, after)
  const last = dayOf(standing.at(-1) ?? meeting)
  const isOpen = (day: string) =>
    weekdayOf(day) !== SUNDAY && !isHoliday(day) && !closed.has(day) && !own.has(day)
  const soon = daysAfter(after, DAYS_AHEAD).filter(isOpen)
  const late = daysAfter(last, DAYS_AHEAD).filter(
    (day) => isOpen(day) && weekdayOf(day) === weekdayOf(dayOf(meeting))
  )
  return [...new Set([...soon.slice(0, MOST), ...late.slice(0, 1)])].sort()
}

const daysAfter = (day: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${day}T00:00Z`) + (index + 1) * DAY).toISOString().slice(0, 10)
  )
