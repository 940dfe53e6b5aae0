import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { DateTime } from 'luxon'
import { now, toSql } from '#app/core/clock'
import { asSeconds } from '#app/scheduling/timetable/stored_values'

export type NextMeeting = { startsAt: string; teacher: string | null }

type Row = {
  group_id: string
  starts_at: string | Date
  given_name: string | null
  family_name: string | null
}

/** The next planned meeting of each of these groups, with who teaches it. */
export async function nextMeetings(groupIds: string[]): Promise<Map<string, NextMeeting>> {
  const rows = await ahead(db.from('group_meetings'))
    .leftJoin('staff_members', 'staff_members.id', 'group_meetings.teacher_id')
    .whereIn('group_meetings.group_id', groupIds)
    .where(
      'group_meetings.starts_at',
      ahead(db.from('group_meetings as later'), 'later')
        .whereColumn('later.group_id', 'group_meetings.group_id')
        .min('later.starts_at') as never
    )
    .select('group_meetings.group_id', 'group_meetings.starts_at', 'given_name', 'family_name')
  return new Map(rows.map((row) => [row.group_id, asNext(row)]))
}

const ahead = (query: DatabaseQueryBuilderContract<Row>, table = 'group_meetings') =>
  query.where(`${table}.state`, 'planned').where(`${table}.ends_at`, '>', toSql(now()))

const asNext = ({ starts_at: startsAt, given_name: given, family_name: family }: Row) => ({
  startsAt: DateTime.fromSeconds(asSeconds(startsAt), { zone: 'utc' }).toISO()!,
  teacher: [given, family].filter(Boolean).join(' ') || null,
})
