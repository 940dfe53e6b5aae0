import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { quarterAt } from '#app/scheduling/quarter'
import { asSeconds } from '#app/scheduling/timetable/stored_values'
import { dayAt } from '#app/scheduling/wall_time'
import { meetingLine } from '#app/groups/meetings/pages/meeting_lines'
import GroupMeeting from '#app/groups/models/group_meeting'

type Week = { from: DateTime; until: DateTime }

/** Somebody or something is taken: by a group's meeting, or by what is not named here. */
export type Use = {
  resourceId: number
  day: string
  startsAt: string
  endsAt: string
  meetingId: string | null
  group: string | null
  teacher: string | null
  room: string | null
}

const iso = (seconds: number) => new Date(seconds * 1000).toISOString()

/** What the resources have in the week, in order of time. */
export async function usesIn(resourceIds: number[], { from, until }: Week): Promise<Use[]> {
  const rows = await db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .leftJoin('group_meetings', 'group_meetings.reservation_id', 'reservations.id')
    .leftJoin('groups', 'groups.id', 'group_meetings.group_id')
    .leftJoin('rooms', 'rooms.id', 'group_meetings.room_id')
    .leftJoin('staff_members', 'staff_members.id', 'group_meetings.teacher_id')
    .whereIn('reserved_quarters.resource_id', resourceIds)
    .whereBetween('quarter', [quarterAt(from.toSeconds()), quarterAt(until.toSeconds()) - 1])
    .where((counts) =>
      counts.where('reservations.state', 'confirmed').orWhere('held_until', '>', toSql(now()))
    )
    .orderBy('reservations.starts_at')
    .distinct(
      'reserved_quarters.resource_id',
      'reservations.starts_at',
      'reservations.ends_at',
      'reservations.id',
      'group_meetings.id as meeting_id',
      'groups.name as group_name',
      'rooms.name as room_name',
      'staff_members.given_name',
      'staff_members.family_name'
    )
  return rows.map(asUse)
}

function asUse(row: Record<string, string> & { resource_id: number }): Use {
  const startsAt = asSeconds(row.starts_at)
  return {
    resourceId: row.resource_id,
    day: dayAt(startsAt),
    startsAt: iso(startsAt),
    endsAt: iso(asSeconds(row.ends_at)),
    meetingId: row.meeting_id,
    group: row.group_name,
    teacher: row.given_name && `${row.given_name} ${row.family_name}`,
    room: row.room_name,
  }
}

export async function absencesIn(resourceIds: number[], { from, until }: Week) {
  const rows = await db
    .from('absences')
    .whereIn('resource_id', resourceIds)
    .where('starts_at', '<', toSql(until))
    .where('ends_at', '>', toSql(from))
  return rows.map((row) => ({
    resourceId: row.resource_id as number,
    from: asSeconds(row.starts_at),
    until: asSeconds(row.ends_at),
  }))
}

/** Meetings of the branch's groups that have no teacher, or no room though people come. */
export async function lackingIn(branchId: number, { from, until }: Week) {
  const meetings = await GroupMeeting.query()
    .where('state', 'planned')
    .where('starts_at', '>=', toSql(from))
    .where('starts_at', '<', toSql(until))
    .whereHas('group', (group) => void group.where('branch_id', branchId))
    .preload('group')
    .preload('teacher')
    .preload('room')
    .preload('cancellation')
    .orderBy('starts_at')
  return meetings
    .filter(({ teacherId, roomId, group }) => !teacherId || (!roomId && group.mode === 'here'))
    .map((meeting) => ({ ...meetingLine(meeting), group: meeting.group.name }))
}
