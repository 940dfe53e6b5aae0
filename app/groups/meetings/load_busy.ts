import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { quartersOnTheWay } from '#app/scheduling/free_time_of'
import { quarterAt, quartersOf } from '#app/scheduling/quarter'
import { LONGEST_WAY_MINUTES } from '#app/scheduling/resource_days'
import { asSeconds } from '#app/scheduling/timetable/stored_values'
import { quarterKey, type Away, type Busy, type Taken } from '#app/groups/meetings/clashes'
import type { PlannedDate } from '#app/groups/meetings/rhythm'

export type Question = {
  branchId: number
  resourceIds: number[]
  /** In order of time. */
  dates: PlannedDate[]
  /** Reservations about to be given back: what they have counts as free. */
  leaving: string[]
}

/** What the resources have at the planned dates: four statements. */
export async function loadBusy(asked: Question): Promise<Busy> {
  if (asked.resourceIds.length === 0 || asked.dates.length === 0) {
    return { taken: new Map(), away: [], fullDays: new Set(), onTheWay: new Set() }
  }
  return {
    taken: await takenAt(asked),
    away: await awayAt(asked),
    fullDays: await fullAt(asked),
    onTheWay: await travelAt(asked),
  }
}

async function takenAt({ resourceIds, dates, leaving }: Question) {
  const quarters = [...new Set(dates.flatMap(quartersOf))]
  const rows: { resource_id: number; quarter: number; name: string | null }[] = await db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .leftJoin('group_meetings', 'group_meetings.reservation_id', 'reservations.id')
    .leftJoin('groups', 'groups.id', 'group_meetings.group_id')
    .whereIn('reserved_quarters.resource_id', resourceIds)
    .whereIn('reserved_quarters.quarter', quarters)
    .whereNotIn('reservations.id', leaving)
    .where((counts) =>
      counts.where('reservations.state', 'confirmed').orWhere('held_until', '>', toSql(now()))
    )
    .select('reserved_quarters.resource_id', 'reserved_quarters.quarter', 'groups.name')
  return new Map<string, Taken>(
    rows.map(({ resource_id: resourceId, quarter, name: group }) => [
      quarterKey(resourceId, quarter),
      { resourceId, quarter, group },
    ])
  )
}

async function awayAt({ resourceIds, dates }: Question): Promise<Away[]> {
  const rows = await db
    .from('absences')
    .whereIn('resource_id', resourceIds)
    .where('starts_at', '<', toSql(dates.at(-1)!.endsAt))
    .where('ends_at', '>', toSql(dates[0].startsAt))
  return rows.map((row) => ({
    resourceId: row.resource_id,
    from: asSeconds(row.starts_at),
    until: asSeconds(row.ends_at),
  }))
}

/** Days on which somebody has as many meetings as are allowed, besides those about to be left. */
async function fullAt({ resourceIds, dates, leaving }: Question) {
  const days = [...new Set(dates.map(({ day }) => day))]
  const rows = await db
    .from('resource_days')
    .join('resources', 'resources.id', 'resource_days.resource_id')
    .whereIn('resource_days.resource_id', resourceIds)
    .whereIn('resource_days.day', days)
    .whereColumn('resource_days.meetings', '>=', 'resources.max_a_day')
    .select('resource_days.resource_id', 'resource_days.day', 'meetings', 'max_a_day')
  const left = rows.length > 0 ? await meetingsLeft(resourceIds, leaving) : new Map()
  const key = (row: { resource_id: number; day: string }) => `${row.resource_id}@${row.day}`
  return new Set(
    rows.filter((row) => row.meetings - (left.get(key(row)) ?? 0) >= row.max_a_day).map(key)
  )
}

async function meetingsLeft(resourceIds: number[], leaving: string[]) {
  const rows = await db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .whereIn('reserved_quarters.resource_id', resourceIds)
    .whereIn('reservations.id', leaving)
    .groupBy('reserved_quarters.resource_id', 'reservations.day')
    .select('reserved_quarters.resource_id', 'reservations.day')
    .countDistinct('reservations.id as meetings')
  return new Map<string, number>(
    rows.map((row) => [`${row.resource_id}@${row.day}`, Number(row.meetings)])
  )
}

/** Quarters that people need for the way from or to what they have in another branch. */
async function travelAt({ branchId, resourceIds, dates, leaving }: Question) {
  const rows = await db
    .from('branch_travel_times as way')
    .join('reservations', 'reservations.branch_id', 'way.to_branch_id')
    .join('reserved_quarters', 'reserved_quarters.reservation_id', 'reservations.id')
    .join('resources', 'resources.id', 'reserved_quarters.resource_id')
    .where('way.from_branch_id', branchId)
    .whereNot('resources.kind', 'room')
    .whereIn('reserved_quarters.resource_id', resourceIds)
    .whereBetween('reserved_quarters.quarter', [
      quarterAt(dates[0].startsAt.toSeconds()) - quartersOnTheWay(LONGEST_WAY_MINUTES),
      quarterAt(dates.at(-1)!.endsAt.toSeconds()) + quartersOnTheWay(LONGEST_WAY_MINUTES),
    ])
    .whereNotIn('reservations.id', leaving)
    .select('reserved_quarters.resource_id', 'reserved_quarters.quarter', 'way.minutes')
  return new Set(rows.flatMap(quartersAround))
}

function quartersAround(row: { resource_id: number; quarter: number; minutes: number }) {
  const way = quartersOnTheWay(row.minutes)
  return Array.from({ length: 2 * way + 1 }, (_, at) =>
    quarterKey(row.resource_id, Number(row.quarter) - way + at)
  )
}
