import db from '@adonisjs/lucid/services/db'
import { dayKey, type DayHours, type WeeklyHours } from '#app/scheduling/open_slots'
import { fitting } from '#app/scheduling/timetable/fitting_advisers'
import { interpreting } from '#app/scheduling/timetable/fitting_interpreters'
import { asDay } from '#app/scheduling/timetable/stored_values'
import { isHere, type AdviserSearch } from '#app/scheduling/timetable'
import { weekdayOf } from '#app/scheduling/wall_time'

export type Hours = { availabilities: WeeklyHours[]; dayHours: DayHours[] }

export type ResourceHours = {
  advisers: Hours
  interpreters: Hours
  insteadDays: Set<string>
  /** Resource ids of advisers and interpreters. */
  people: Set<number>
  rooms: { id: number; isAccessible: boolean }[]
  /** How many meetings a day are enough, of those who have a limit. */
  most: Map<number, number>
}

type Row = {
  kind: string
  resource_id: number
  branch_id: number
  max_a_day: number | null
  flag: number
  weekday: number | null
  starts_at: string
  ends_at: string
  first: string | Date
  last: string | Date | null
}
type Search = AdviserSearch & { isForMeeting?: boolean }
type Days = { first: string; last: string }
type Who = typeof fitting

const ABOUT =
  'resources.kind as kind, resources.id as resource_id, resources.max_a_day as max_a_day'

/** Hours of everybody who fits, and the rooms, as far as they matter: one statement. */
export async function hoursOfResources(
  search: Search,
  first: string,
  last: string
): Promise<ResourceHours> {
  const days = { first, last }
  const needsInterpreter =
    (search.isForMeeting || search.needsInterpreter) && search.interpreterLanguage
  const needsRooms = isHere(search) && (search.isForMeeting || search.isAccessible)
  const rows = await weekly(search, days, fitting).unionAll([
    single(search, days, fitting),
    ...(needsInterpreter
      ? [weekly(search, days, interpreting), single(search, days, interpreting)]
      : []),
    ...(needsRooms ? [roomsOf(search)] : []),
  ])
  return sorted(rows as Row[], search.branchId)
}

function weekly(search: Search, { first, last }: Days, who: Who) {
  const query = db
    .from('availabilities')
    .join('resources', 'resources.id', 'availabilities.resource_id')
    .where('availabilities.branch_id', search.branchId)
    .where('valid_from', '<=', last)
    .where((inForce) => inForce.whereNull('valid_until').orWhere('valid_until', '>=', first))
    .select(
      db.raw(`${ABOUT}, availabilities.branch_id as branch_id, 0 as flag, weekday,
        starts_at, ends_at, valid_from as first, valid_until as last`)
    )
  if (isHere(search)) {
    query.where('availabilities.is_remote', false)
  }
  if (first === last) {
    query.where('weekday', weekdayOf(first))
  }
  return who(query, search)
}

/** In every branch: hours elsewhere may stand instead of those here. */
const single = (search: Search, { first, last }: Days, who: Who) =>
  who(
    db
      .from('availability_exceptions')
      .join('resources', 'resources.id', 'availability_exceptions.resource_id')
      .whereBetween('availability_exceptions.day', [first, last])
      .select(
        db.raw(`${ABOUT}, availability_exceptions.branch_id as branch_id, is_instead as flag,
          null as weekday, starts_at, ends_at, availability_exceptions.day as first, null as last`)
      ),
    search
  )

function roomsOf({ branchId, isAccessible }: Search) {
  const query = db
    .from('rooms')
    .join('resources', 'resources.room_id', 'rooms.id')
    .where({ 'rooms.branch_id': branchId, 'resources.is_active': true })
    .select(
      db.raw(`${ABOUT}, rooms.branch_id as branch_id, rooms.is_accessible as flag,
        null as weekday, null as starts_at, null as ends_at, null as first, null as last`)
    )
  return isAccessible ? query.where('rooms.is_accessible', true) : query
}

function sorted(rows: Row[], branchId: number): ResourceHours {
  const people = rows.filter(({ kind }) => kind !== 'room')
  const hoursOf = (kind: string) =>
    hoursAmong(
      rows.filter((row) => row.kind === kind),
      branchId
    )
  return {
    advisers: hoursOf('adviser'),
    interpreters: hoursOf('interpreter'),
    insteadDays: new Set(
      people
        .filter(({ weekday, flag }) => weekday === null && Number(flag))
        .map((row) => dayKey(row.resource_id, asDay(row.first)!))
    ),
    people: new Set(people.map((row) => row.resource_id)),
    rooms: rows
      .filter(({ kind }) => kind === 'room')
      .map((row) => ({ id: row.resource_id, isAccessible: Boolean(Number(row.flag)) })),
    most: new Map(
      people.flatMap(({ resource_id, max_a_day }) =>
        max_a_day === null ? [] : [[resource_id, Number(max_a_day)]]
      )
    ),
  }
}

function hoursAmong(rows: Row[], branchId: number): Hours {
  return {
    availabilities: rows.filter(({ weekday }) => weekday !== null).map(weeklyHours),
    dayHours: rows
      .filter((row) => row.weekday === null && row.branch_id === branchId)
      .map(dayHours),
  }
}

const weeklyHours = (row: Row): WeeklyHours => ({
  resourceId: row.resource_id,
  weekday: Number(row.weekday),
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  validFrom: asDay(row.first)!,
  validUntil: asDay(row.last),
})

const dayHours = (row: Row): DayHours => ({
  resourceId: row.resource_id,
  day: asDay(row.first)!,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
})
