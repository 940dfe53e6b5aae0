import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { takenKey } from '#app/scheduling/open_slots'
import { quarterAt } from '#app/scheduling/quarter'
import type { AdviserSearch, Span } from '#app/scheduling/timetable'
import type { BranchHours } from '#app/scheduling/timetable/branch_hours'
import { busyColumns } from '#app/scheduling/timetable/busy_row'

type Query = DatabaseQueryBuilderContract

const quartersOfSpan = ({ from, until }: Span): [number, number] => [
  quarterAt(from),
  quarterAt(until),
]

/**
 * `takenKey` of every quarter in the span that has a row, whoever holds it and for how long: one
 * statement, answered by the primary key alone.
 */
export async function quartersReserved(resourceIds: number[], span: Span): Promise<Set<number>> {
  const rows: { resource_id: number; quarter: number }[] = await db
    .from('reserved_quarters')
    .whereIn('resource_id', resourceIds)
    .whereBetween('quarter', quartersOfSpan(span))
    .select('resource_id', 'quarter')
  return new Set(rows.map((row) => takenKey(row.resource_id, row.quarter)))
}

/** Holds that ran out and nobody met yet, and the reservations about to be left. */
const uncounted = (query: () => Query, { leaving = [] }: AdviserSearch) => [
  query().where('reservations.state', 'held').where('reservations.held_until', '<=', toSql(now())),
  ...(leaving.length > 0 ? [query().whereIn('reservations.id', leaving)] : []),
]

const reservedBy = (resourceIds: number[]) =>
  db
    .from('reservations')
    .join('reserved_quarters', 'reserved_quarters.reservation_id', 'reservations.id')
    .whereIn('reserved_quarters.resource_id', resourceIds)

export const quartersUncounted = (resourceIds: number[], span: Span, search: AdviserSearch) =>
  uncounted(
    () =>
      reservedBy(resourceIds)
        .whereBetween('reserved_quarters.quarter', quartersOfSpan(span))
        .select(busyColumns('uncounted', 'resource_id', { amount: 'quarter' })),
    search
  )

export const meetingsUncounted = (resourceIds: number[], search: AdviserSearch) =>
  uncounted(
    () =>
      reservedBy(resourceIds)
        .whereNotNull('reservations.day')
        .groupBy('reserved_quarters.resource_id', 'reservations.day', 'reservations.id')
        .select(busyColumns('day', 'resource_id', { day: 'reservations.day', amount: '-1' })),
    search
  )

function workingElsewhere(resourceIds: number[], branchId: number) {
  const [always, someday] = ['availabilities', 'availability_exceptions'].map((hours) =>
    db
      .from(hours)
      .whereIn('resource_id', resourceIds)
      .whereNot('branch_id', branchId)
      .select('resource_id')
  )
  return always.unionAll([someday])
}

/** What those who also work in other branches do there, as far as the way from there matters. */
export function quartersElsewhere(
  resourceIds: number[],
  { travel }: BranchHours,
  { from, until }: Span,
  { branchId, leaving = [] }: AdviserSearch
) {
  const way = Math.max(0, ...travel.values()) * 60
  const query = () =>
    db
      .from('reserved_quarters')
      .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
      .whereIn('reserved_quarters.resource_id', workingElsewhere(resourceIds, branchId))
      .whereBetween(
        'reserved_quarters.quarter',
        quartersOfSpan({ from: from - way, until: until + way })
      )
      .whereIn('reservations.branch_id', [...travel.keys()])
      .whereNotIn('reservations.id', leaving)
      .where((counts) =>
        counts.where('reservations.state', 'confirmed').orWhere('held_until', '>', toSql(now()))
      )
      .select(
        busyColumns('elsewhere', 'reserved_quarters.resource_id', {
          amount: 'reserved_quarters.quarter',
          branch: 'reservations.branch_id',
        })
      )
  return way > 0 ? [query()] : []
}
