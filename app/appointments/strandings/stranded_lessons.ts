import { DateTime } from 'luxon'
import { now, toSql } from '#app/core/clock'
import { strandsOf } from '#app/scheduling/changes/strands'
import type AvailabilityChange from '#app/scheduling/models/availability_change'
import GroupMeeting from '#app/groups/models/group_meeting'

const MOST = 200
const KINDS = ['absence', 'closure']

/**
 * Lessons still to come whose teacher or room is away, or whose branch is closed, in order of time.
 * Office hours decide nothing about them.
 */
export async function strandedLessons(change: AvailabilityChange): Promise<GroupMeeting[]> {
  if (!KINDS.includes(change.kind)) {
    return []
  }
  const lessons = await lessonsIn(change)
    .where({ state: 'planned' })
    .where('starts_at', '>', toSql(now()))
    .preload('group')
    .preload('teacher')
    .preload('room')
    .orderBy('starts_at')
    .limit(MOST)
  const strands = await strandsOf(change)
  return lessons.filter(({ startsAt, endsAt, group }) =>
    strands({
      branchId: group.branchId,
      startsAt: startsAt.toSeconds(),
      endsAt: endsAt.toSeconds(),
    })
  )
}

function lessonsIn(change: AvailabilityChange) {
  const { branchId, resourceId } = change
  if (branchId) {
    return GroupMeeting.query().whereHas('group', (group) => {
      void group.where({ branch_id: branchId, mode: 'here' })
    })
  }
  const { startsAt, endsAt } = change.as('absence')!
  return GroupMeeting.query()
    .where('starts_at', '<', toSql(DateTime.fromISO(endsAt)))
    .where('ends_at', '>', toSql(DateTime.fromISO(startsAt)))
    .whereIn('reservation_id', (reserved) =>
      reserved.from('reserved_quarters').where('resource_id', resourceId!).select('reservation_id')
    )
}

/** What the page asks about them; no person but the teacher. */
export async function lessonsForPage(change: AvailabilityChange) {
  const lessons = await strandedLessons(change)
  return lessons.map(({ id, startsAt, endsAt, group, teacher, room }) => ({
    id,
    startsAt: startsAt.toUTC().toISO()!,
    endsAt: endsAt.toUTC().toISO()!,
    group: group.name,
    teacher: teacher?.fullName ?? null,
    room: room?.name ?? null,
  }))
}
