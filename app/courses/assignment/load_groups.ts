import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw, toSql, ZONE } from '#app/core/clock'
import type StaffMember from '#app/identity/models/staff_member'
import type { CourseTime } from '#app/courses/applications/application_vocabulary'
import CourseEdition from '#app/courses/models/course_edition'

/** A running course takes beginners in its first weeks. */
const STARTED_DAYS = 21

const NOON = 13
const EVENING = 17

function timeOf(startsAt: DateTime): CourseTime {
  const { weekday, hour } = startsAt.setZone(ZONE)
  if (weekday > 5) {
    return 'weekend'
  }
  return hour < NOON ? 'morning' : hour < EVENING ? 'afternoon' : 'evening'
}

/** Courses of the branches where `staff` works that people can still be placed in. */
export async function coursesToFill(staff: StaffMember) {
  const earliest = DateTime.fromISO(todayInWarsaw()).minus({ days: STARTED_DAYS }).toISODate()!
  const editions = await CourseEdition.query()
    .whereHas('group', (group) => {
      void group
        .whereIn(
          'branch_id',
          staff.branches.map(({ id }) => id)
        )
        .whereIn('state', ['planned', 'running'])
        .where((open) => void open.whereNull('starts_on').orWhere('starts_on', '>=', earliest))
    })
    .preload('group', (group) => void group.preload('branch'))
  return editions.sort(
    (one, other) =>
      one.level.localeCompare(other.level) || one.group.name.localeCompare(other.group.name)
  )
}

/** When the groups meet: each part of the week once. */
export async function timesOfGroups(groupIds: string[]) {
  const rows: { group_id: string; starts_at: string | Date }[] = await db
    .from('group_meetings')
    .whereIn('group_id', groupIds)
    .whereNot('state', 'cancelled')
    .select('group_id', 'starts_at')
  const times = new Map(groupIds.map((id) => [id, new Set<CourseTime>()]))
  for (const { group_id: id, starts_at: at } of rows) {
    const text = at instanceof Date ? toSql(DateTime.fromJSDate(at)) : at
    times.get(id)!.add(timeOf(DateTime.fromSQL(text, { zone: 'utc' })))
  }
  return times
}

/** What the proposal knows of each course; nobody overtakes a waiting list. */
export async function groupsToFill(editions: CourseEdition[]) {
  const times = await timesOfGroups(editions.map(({ groupId }) => groupId))
  return editions.map(({ groupId: id, level, hasChildcare, group }) => ({
    ...{ id, level, hasChildcare },
    times: [...times.get(id)!],
    mode: group.mode,
    branchId: group.branchId,
    seats: group.waiting > 0 ? 0 : Math.max(0, group.freeSeats),
  }))
}
