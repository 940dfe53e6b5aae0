import { isHoliday } from '#app/core/holidays'
import { freeTimeOf, type FreeTime } from '#app/scheduling/free_time_of'
import { instantOf, weekdayOf } from '#app/scheduling/wall_time'

/** Wall times are HH:mm in Warsaw, days yyyy-MM-dd, instants epoch seconds. */
export type WeeklyHours = {
  resourceId: number
  weekday: number
  startsAt: string
  endsAt: string
  validFrom: string
  validUntil: string | null
}
/** Hours of one day in the branch, also outside its opening hours. */
export type DayHours = { resourceId: number; day: string; startsAt: string; endsAt: string }
export type OpeningHours = { weekday: number; opensAt: string; closesAt: string }
export type Away = { resourceId: number; from: number; until: number }
/** A quarter that somebody spends in another branch, and the way from there. */
export type Elsewhere = { resourceId: number; quarter: number; minutes: number }

export type Timetable = {
  availabilities: WeeklyHours[]
  dayHours: DayHours[]
  /** `resource@day` whose weekly hours do not count. */
  insteadDays: Set<string>
  openingHours: OpeningHours[]
  closedDays: Set<string>
  absences: Away[]
  /** `takenKey` of everything reserved. */
  taken: Set<number>
  elsewhere: Elsewhere[]
  /** `resource@day` with as many meetings as are allowed. */
  fullDays: Set<string>
  /** One of them must be free, too; null when no room is needed. */
  rooms: number[] | null
}
export type Wanted = {
  days: string[]
  minutes: number
  from: number
  until: number
  /** Minutes from one start to the next; a meeting's length otherwise. */
  step?: number
}
export type OpenSlot = { startsAt: number; resourceIds: number[] }

export const takenKey = (resourceId: number, quarter: number) => resourceId * 2 ** 24 + quarter
export const dayKey = (resourceId: number, day: string) => `${resourceId}@${day}`

/** When can somebody meet for `minutes`? Starts lie within `from` and `until`, in order of time. */
export function openSlots(timetable: Timetable, wanted: Wanted): OpenSlot[] {
  const free = freeTimeOf(timetable)
  const found = new Map<number, number[]>()
  for (const day of wanted.days) {
    for (const { resourceId, start, end } of periodsOf(timetable, day)) {
      for (const at of startsWithin(start, end, wanted)) {
        if (free.has(resourceId, at, at + wanted.minutes * 60)) {
          addTo(found, at, resourceId)
        }
      }
    }
  }
  return inOrder(found, timetable, wanted, free)
}

/** Hours of one person may overlap, so she may be found twice. */
function addTo(found: Map<number, number[]>, at: number, resourceId: number) {
  const ids = found.get(at)
  if (!ids) {
    found.set(at, [resourceId])
  } else if (!ids.includes(resourceId)) {
    ids.push(resourceId)
  }
}

function inOrder(
  found: Map<number, number[]>,
  { rooms }: Timetable,
  { minutes }: Wanted,
  free: FreeTime
) {
  const hasRoom = (at: number) => !rooms || rooms.some((id) => free.has(id, at, at + minutes * 60))
  return [...found.keys()]
    .sort((one, other) => one - other)
    .filter(hasRoom)
    .map((startsAt) => ({ startsAt, resourceIds: found.get(startsAt)!.sort((a, b) => a - b) }))
}

type Period = { resourceId: number; start: number; end: number }

/** The parts of the day when somebody is at work, may have another meeting, and the branch is open. */
export function periodsOf(timetable: Timetable, day: string): Period[] {
  const { dayHours, closedDays, fullDays, insteadDays } = timetable
  if (closedDays.has(day) || isHoliday(day)) {
    return []
  }
  const special = dayHours
    .filter((hours) => hours.day === day)
    .map(({ resourceId, startsAt, endsAt }) => periodOf(resourceId, day, startsAt, endsAt))
  const usual = weeklyPeriods(timetable, day).filter(
    ({ resourceId }) => !insteadDays.has(dayKey(resourceId, day))
  )
  return [...usual, ...special].filter(({ resourceId }) => !fullDays.has(dayKey(resourceId, day)))
}

function weeklyPeriods({ availabilities, openingHours }: Timetable, day: string): Period[] {
  const weekday = weekdayOf(day)
  const open = openingHours.filter((hours) => hours.weekday === weekday)
  return availabilities
    .filter((hours) => hours.weekday === weekday && isInForce(hours, day))
    .flatMap(({ resourceId, startsAt, endsAt }) =>
      open.map(({ opensAt, closesAt }) =>
        periodOf(
          resourceId,
          day,
          startsAt > opensAt ? startsAt : opensAt,
          endsAt < closesAt ? endsAt : closesAt
        )
      )
    )
}

const periodOf = (resourceId: number, day: string, startsAt: string, endsAt: string): Period => ({
  resourceId,
  start: instantOf(day, startsAt),
  end: instantOf(day, endsAt),
})

const isInForce = ({ validFrom, validUntil }: WeeklyHours, day: string) =>
  validFrom <= day && (validUntil === null || day <= validUntil)

function startsWithin(start: number, end: number, { minutes, step, from, until }: Wanted) {
  const starts: number[] = []
  for (let at = start; at + minutes * 60 <= end; at += (step ?? minutes) * 60) {
    if (at >= from && at <= until) {
      starts.push(at)
    }
  }
  return starts
}
