import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/clock'
import { dayKey, takenKey, type Away, type Elsewhere } from '#app/scheduling/open_slots'
import type { AdviserSearch, Span } from '#app/scheduling/timetable'
import { busyColumns, type BusyRow } from '#app/scheduling/timetable/busy_row'
import type { BranchHours } from '#app/scheduling/timetable/branch_hours'
import {
  meetingsUncounted,
  quartersElsewhere,
  quartersUncounted,
} from '#app/scheduling/timetable/reserved'
import { asSeconds } from '#app/scheduling/timetable/stored_values'
import { dayAt, weekOf } from '#app/scheduling/wall_time'

export type BusyDays = {
  absences: Away[]
  fullDays: Set<string>
  /** How many meetings somebody has, by `resource@day`. */
  meetings: Map<string, number>
  /** `takenKey` of what holds that ran out and reservations about to be left still occupy. */
  uncounted: Set<number>
  elsewhere: Elsewhere[]
}

type Search = AdviserSearch & { isForMeeting?: boolean }

const moment = (seconds: number) => DateTime.fromSeconds(seconds, { zone: 'utc' })

/**
 * Leave, the quarters to leave out or to add, and how full the days are of whoever has a limit or is
 * to be chosen by load: one statement.
 */
export async function busyDays(
  resourceIds: number[],
  most: Map<number, number>,
  branch: BranchHours,
  span: Span,
  search: Search
): Promise<BusyDays> {
  const counted = search.isForMeeting ? resourceIds : [...most.keys()]
  const rows: BusyRow[] = await absencesOf(resourceIds, span).unionAll([
    ...quartersUncounted(resourceIds, span, search),
    ...quartersElsewhere(resourceIds, branch, span, search),
    ...(counted.length > 0
      ? [countsOf(counted, span, search), ...meetingsUncounted(counted, search)]
      : []),
  ])
  const of = (kind: BusyRow['kind']) => rows.filter((row) => row.kind === kind)
  const meetings = sumByDay(of('day'))
  const isFull = ([key, count]: [string, number]) =>
    count >= (most.get(Number(key.split('@')[0])) ?? Infinity)
  return {
    absences: of('away').map(asAbsence),
    fullDays: new Set([...meetings].filter(isFull).map(([key]) => key)),
    meetings,
    uncounted: new Set(
      of('uncounted').map((row) => takenKey(Number(row.resource_id), Number(row.amount)))
    ),
    elsewhere: of('elsewhere').map((row) => asElsewhere(row, branch)),
  }
}

const absencesOf = (resourceIds: number[], { from, until }: Span) =>
  db
    .from('absences')
    .whereIn('resource_id', resourceIds)
    .where('starts_at', '<', toSql(moment(until)))
    .where('ends_at', '>', toSql(moment(from)))
    .select(busyColumns('away', 'resource_id', { from: 'starts_at', until: 'ends_at' }))

function countsOf(resourceIds: number[], { from, until }: Span, { isForMeeting }: Search) {
  const [first, last] = isForMeeting
    ? [weekOf(dayAt(from))[0], weekOf(dayAt(until))[6]]
    : [dayAt(from), dayAt(until)]
  return db
    .from('resource_days')
    .whereIn('resource_id', resourceIds)
    .whereBetween('day', [first, last])
    .select(busyColumns('day', 'resource_id', { day: 'day', amount: 'meetings' }))
}

function sumByDay(rows: BusyRow[]) {
  const meetings = new Map<string, number>()
  for (const row of rows) {
    const key = dayKey(row.resource_id, row.day!)
    meetings.set(key, (meetings.get(key) ?? 0) + Number(row.amount))
  }
  return meetings
}

const asAbsence = (row: BusyRow): Away => ({
  resourceId: row.resource_id,
  from: asSeconds(row.starts_at!),
  until: asSeconds(row.ends_at!),
})

const asElsewhere = (row: BusyRow, { travel }: BranchHours): Elsewhere => ({
  resourceId: Number(row.resource_id),
  quarter: Number(row.amount),
  minutes: travel.get(Number(row.branch_id))!,
})
