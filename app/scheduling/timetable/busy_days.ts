import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { now, toSql, ZONE } from '#app/core/clock'
import { dayKey, type Away } from '#app/scheduling/open_slots'
import { asSeconds } from '#app/scheduling/timetable/stored_values'
import type { AdviserSearch, Span } from '#app/scheduling/timetable'

export type BusyDays = {
  absences: Away[]
  fullDays: Set<string>
  /** How many meetings somebody has, by `resource@day`. */
  meetings: Map<string, number>
}

type Row = {
  resource_id: number
  starts_at: string | Date | null
  ends_at: string | Date | null
  day: string | null
  meetings: number
}
type Search = AdviserSearch & { isForMeeting?: boolean }

const moment = (seconds: number) => DateTime.fromSeconds(seconds, { zone: ZONE })

/** Leave, and how full the days are, of whoever has a limit or is to be chosen by load: one statement. */
export async function busyDays(
  resourceIds: number[],
  most: Map<number, number>,
  span: Span,
  search: Search
): Promise<BusyDays> {
  const counted = search.isForMeeting ? resourceIds : [...most.keys()]
  const query = absencesOf(resourceIds, span)
  const rows: Row[] = await (counted.length > 0
    ? query.unionAll([countsOf(counted, span, search), ...notCounting(counted, search)])
    : query)
  const meetings = new Map<string, number>()
  for (const row of rows.filter(({ day }) => day !== null)) {
    const key = dayKey(row.resource_id, row.day!)
    meetings.set(key, (meetings.get(key) ?? 0) + Number(row.meetings))
  }
  const isFull = ([key, count]: [string, number]) =>
    count >= (most.get(Number(key.split('@')[0])) ?? Infinity)
  return {
    absences: rows.filter(({ day }) => day === null).map(asAbsence),
    fullDays: new Set([...meetings].filter(isFull).map(([key]) => key)),
    meetings,
  }
}

const absencesOf = (resourceIds: number[], { from, until }: Span) =>
  db
    .from('absences')
    .whereIn('resource_id', resourceIds)
    .where('starts_at', '<', toSql(moment(until)))
    .where('ends_at', '>', toSql(moment(from)))
    .select(db.raw('resource_id, starts_at, ends_at, null as day, 0 as meetings'))

function countsOf(resourceIds: number[], { from, until }: Span, { isForMeeting }: Search) {
  const [first, last] = isForMeeting
    ? [moment(from).startOf('week'), moment(until).endOf('week')]
    : [moment(from), moment(until)]
  return db
    .from('resource_days')
    .whereIn('resource_id', resourceIds)
    .whereBetween('day', [first.toISODate()!, last.toISODate()!])
    .select(db.raw('resource_id, null as starts_at, null as ends_at, day, meetings'))
}

/** Holds that ran out and nobody met yet, and the reservations about to be left. */
const notCounting = (resourceIds: number[], { leaving = [] }: Search) => [
  minus(resourceIds).where('held_until', '<=', toSql(now())),
  ...(leaving.length > 0 ? [minus(resourceIds).whereIn('reservations.id', leaving)] : []),
]

const minus = (resourceIds: number[]) =>
  db
    .from('reservations')
    .join('reserved_quarters', 'reserved_quarters.reservation_id', 'reservations.id')
    .whereIn('reserved_quarters.resource_id', resourceIds)
    .whereNotNull('reservations.day')
    .groupBy('reserved_quarters.resource_id', 'reservations.day', 'reservations.id')
    .select(
      db.raw(`reserved_quarters.resource_id, null as starts_at, null as ends_at,
        reservations.day, -1 as meetings`)
    )

const asAbsence = (row: Row): Away => ({
  resourceId: row.resource_id,
  from: asSeconds(row.starts_at!),
  until: asSeconds(row.ends_at!),
})
