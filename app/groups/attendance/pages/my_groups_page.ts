import { now, toSql } from '#app/core/clock'
import { groupsTaughtBy } from '#app/groups/attendance/own_groups'
import { groupHead, lessonHead } from '#app/groups/attendance/pages/lesson_head'
import type Group from '#app/groups/models/group'
import GroupMeeting from '#app/groups/models/group_meeting'

/** A teacher's groups, those that go on first, each with what comes next and what was not marked yet. */
export async function myGroupsPage(staff: { id: string }) {
  const groups = await groupsTaughtBy(staff).preload('branch').orderBy('name')
  const meetings = await lessonsOf(groups)
  const lines = groups.map((group) => lineOf(group, meetings.get(group.id) ?? []))
  return { groups: lines.toSorted((one, other) => Number(one.isOver) - Number(other.isOver)) }
}

async function lessonsOf(groups: Group[]) {
  const meetings = await GroupMeeting.query()
    .whereIn(
      'group_id',
      groups.map(({ id }) => id)
    )
    .where('state', 'planned')
    .preload('room')
    .orderBy('starts_at')
  return Map.groupBy(meetings, ({ groupId }) => groupId)
}

function lineOf(group: Group, planned: GroupMeeting[]) {
  const ahead = planned.filter(({ endsAt }) => toSql(endsAt) > toSql(now()))
  const lines = planned.map(lessonHead)
  return {
    ...groupHead(group),
    branch: group.branch.name,
    people: group.seatsTaken,
    next: ahead[0] ? lessonHead(ahead[0]) : null,
    toMark: lines.filter(({ isToBeMarked }) => isToBeMarked),
    isOver: ahead.length === 0,
  }
}
