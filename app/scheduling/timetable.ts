import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { fromSql, todayInWarsaw, toSql, ZONE } from '#app/core/clock'
import type { Role } from '#app/identity/role'
import type { MeetingChannel, Sex } from '#app/scheduling/reservation_state'
import { takenKey, type Timetable, type WeeklyHours } from '#app/scheduling/open_slots'
import { quartersTaken } from '#app/scheduling/reserved_quarters'
import { quarterAt } from '#app/scheduling/quarter'

export type AdviserSearch = {
  branchId: number
  role?: Role | null
  language?: string | null
  topic?: string | null
  staffMemberId?: string | null
  sex?: Sex | null
  /** Hours worked from home count for the telephone and for video only. */
  channel?: MeetingChannel | null
  /** Only with a room that a wheelchair gets into. */
  isAccessible?: boolean
  /** Whoever interprets is taken along when free, and sought otherwise: it refuses nothing. */
  interpreterLanguage?: string | null
  /** The reservation that is to be moved: its own time counts as free. */
  moving?: string | null
  /** Starts at every quarter of an hour, not only one meeting after the other. */
  atAnyQuarter?: boolean
  /** The person is a minor: only advisers whose register check was made. */
  forMinor?: boolean
}

/** Everything that decides when advisers are free between two instants (epoch seconds): four statements. */
export async function loadTimetable(
  search: AdviserSearch,
  from: number,
  until: number
): Promise<Timetable> {
  const availabilities = await availabilitiesOf(search, dayOf(from), dayOf(until))
  const resourceIds = [...new Set(availabilities.map(({ resourceId }) => resourceId))]
  const branch = await branchHours(search.branchId, dayOf(from), dayOf(until))
  const absences = await absencesOf(resourceIds, from, until)
  const taken = await quartersTaken(resourceIds, quarterAt(from), quarterAt(until))
  return {
    availabilities,
    ...branch,
    absences,
    taken: new Set(taken.map((row) => takenKey(row.resource_id, row.quarter))),
  }
}

const dayOf = (seconds: number) => DateTime.fromSeconds(seconds, { zone: ZONE }).toISODate()!

async function availabilitiesOf(
  { branchId, role, language, topic, staffMemberId, sex, forMinor }: AdviserSearch,
  first: string,
  last: string
): Promise<WeeklyHours[]> {
  const query = db
    .from('availabilities')
    .join('resources', 'resources.id', 'availabilities.resource_id')
    .join('staff_members', 'staff_members.id', 'resources.staff_member_id')
    .where({ 'availabilities.branch_id': branchId, 'resources.kind': 'adviser' })
    .where('resources.is_active', true)
    .whereNull('staff_members.deactivated_at')
    .where('valid_from', '<=', last)
    .where((inForce) => inForce.whereNull('valid_until').orWhere('valid_until', '>=', first))
  for (const [table, column, value] of [
    ['staff_languages', 'language', language],
    ['staff_topics', 'topic', topic],
  ] as const) {
    if (value) {
      query.whereIn('staff_members.id', (known) =>
        known.from(table).where(column, value).select('staff_member_id')
      )
    }
  }
  if (role) {
    query.whereIn('staff_members.id', (known) =>
      known
        .from('staff_roles')
        .where('role', role)
        .where((now) => now.whereNull('expires_on').orWhere('expires_on', '>=', todayInWarsaw()))
        .select('staff_member_id')
    )
  }
  if (sex) {
    query.where('staff_members.sex', sex)
  }
  if (staffMemberId) {
    query.where('staff_members.id', staffMemberId)
  }
  if (forMinor) {
    query.where('staff_members.register_checked_on', '<=', todayInWarsaw())
  }
  const rows = await query.select('availabilities.*')
  return rows.map((row) => ({
    resourceId: row.resource_id,
    weekday: row.weekday,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    validFrom: asDay(row.valid_from)!,
    validUntil: asDay(row.valid_until),
  }))
}

async function branchHours(branchId: number, first: string, last: string) {
  const rows = await db
    .from('branch_opening_hours')
    .where('branch_id', branchId)
    .select('weekday', 'opens_at', 'closes_at', db.raw('null as closed_on'))
    .unionAll((closures) =>
      closures
        .from('branch_closures')
        .where('branch_id', branchId)
        .whereBetween('on', [first, last])
        .select(db.raw('null'), db.raw('null'), db.raw('null'), 'on')
    )
  return {
    openingHours: rows
      .filter((row) => row.closed_on === null)
      .map((row) => ({ weekday: row.weekday, opensAt: row.opens_at, closesAt: row.closes_at })),
    closedDays: new Set(rows.flatMap((row) => asDay(row.closed_on) ?? [])),
  }
}

async function absencesOf(resourceIds: number[], from: number, until: number) {
  const rows = await db
    .from('absences')
    .whereIn('resource_id', resourceIds)
    .where('starts_at', '<', toSql(DateTime.fromSeconds(until)))
    .where('ends_at', '>', toSql(DateTime.fromSeconds(from)))
  return rows.map((row) => ({
    resourceId: row.resource_id,
    from: asSeconds(row.starts_at),
    until: asSeconds(row.ends_at),
  }))
}

/** The engines answer with text or with a Date. */
const asDay = (value: string | Date | null) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value?.slice(0, 10) ?? null)

const asSeconds = (value: string | Date) =>
  value instanceof Date ? value.getTime() / 1000 : fromSql(value).toSeconds()
