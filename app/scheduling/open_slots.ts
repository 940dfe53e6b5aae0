import { isHoliday } from '#app/core/holidays'
import { quartersBetween } from '#app/scheduling/quarter'
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
export type OpeningHours = { weekday: number; opensAt: string; closesAt: string }
export type Away = { resourceId: number; from: number; until: number }

export type Timetable = {
  availabilities: WeeklyHours[]
  openingHours: OpeningHours[]
  closedDays: Set<string>
  absences: Away[]
  /** `resource:quarter` of everything reserved. */
  taken: Set<string>
}
export type Wanted = { days: string[]; minutes: number; from: number; until: number }
export type OpenSlot = { startsAt: number; resourceIds: number[] }

export const takenKey = (resourceId: number, quarter: number) => `${resourceId}:${quarter}`

/** When can somebody meet for `minutes`? Starts lie within `from` and `until`, in order of time. */
export function openSlots(timetable: Timetable, wanted: Wanted): OpenSlot[] {
  const found = new Map<number, Set<number>>()
  for (const day of wanted.days) {
    for (const { resourceId, start, end } of periodsOf(timetable, day)) {
      for (const at of startsWithin(start, end, wanted)) {
        if (isFree(timetable, resourceId, at, at + wanted.minutes * 60)) {
          found.set(at, (found.get(at) ?? new Set()).add(resourceId))
        }
      }
    }
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([startsAt, resources]) => ({
      startsAt,
      resourceIds: [...resources].sort((a, b) => a - b),
    }))
}

/** The parts of the day when somebody is at work and the branch is open. */
function periodsOf({ availabilities, openingHours, closedDays }: Timetable, day: string) {
  if (closedDays.has(day) || isHoliday(day)) {
    return []
  }
  const weekday = weekdayOf(day)
  const open = openingHours.filter((hours) => hours.weekday === weekday)
  return availabilities
    .filter((hours) => hours.weekday === weekday && isInForce(hours, day))
    .flatMap(({ resourceId, startsAt, endsAt }) =>
      open.map(({ opensAt, closesAt }) => ({
        resourceId,
        start: instantOf(day, startsAt > opensAt ? startsAt : opensAt),
        end: instantOf(day, endsAt < closesAt ? endsAt : closesAt),
      }))
    )
}

const isInForce = ({ validFrom, validUntil }: WeeklyHours, day: string) =>
  validFrom <= day && (validUntil === null || day <= validUntil)

function startsWithin(start: number, end: number, { minutes, from, until }: Wanted): number[] {
  const starts: number[] = []
  for (let at = start; at + minutes * 60 <= end; at += minutes * 60) {
    if (at >= from && at <= until) {
      starts.push(at)
    }
  }
  return starts
}

function isFree({ absences, taken }: Timetable, resourceId: number, start: number, end: number) {
  const isAway = absences.some(
    (away) => away.resourceId === resourceId && away.from < end && away.until > start
  )
  return (
    !isAway &&
    quartersBetween(start, end).every((quarter) => !taken.has(takenKey(resourceId, quarter)))
  )
}
