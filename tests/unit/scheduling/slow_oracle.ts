import { ZONE } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import { takenKey, type OpenSlot, type Timetable, type Wanted } from '#app/scheduling/open_slots'

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
})
const weekdays = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'short' })
const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** What the clock on the wall shows at an instant. */
function wall(seconds: number) {
  const [day, time] = clock.format(seconds * 1000).split(' ')
  return { day, time, weekday: WEEK.indexOf(weekdays.format(seconds * 1000)) + 1 }
}

type Hours = { resourceId: number; startsAt: string; endsAt: string }
type Rule = (day: string, weekday: number) => boolean

/** Every row of hours with the days on which it counts: weekly ones in opening hours, others as they are. */
function hoursOf(timetable: Timetable): { hours: Hours; from: string; until: string; on: Rule }[] {
  const weekly = timetable.availabilities.flatMap((hours) =>
    timetable.openingHours.map((open) => ({
      hours,
      from: hours.startsAt > open.opensAt ? hours.startsAt : open.opensAt,
      until: hours.endsAt < open.closesAt ? hours.endsAt : open.closesAt,
      on: (day: string, weekday: number) =>
        hours.weekday === weekday &&
        open.weekday === weekday &&
        day >= hours.validFrom &&
        day <= (hours.validUntil ?? '9999') &&
        !timetable.insteadDays.has(`${hours.resourceId}@${day}`),
    }))
  )
  const single = timetable.dayHours.map((hours) => ({
    hours,
    from: hours.startsAt,
    until: hours.endsAt,
    on: (day: string) => hours.day === day,
  }))
  return [...weekly, ...single]
}

/**
 * Open slots the slow way: walks over every minute, looks at the clock on the wall, and asks each
 * rule in turn. It shares no arithmetic with the real one, which goes from wall time to instants.
 */
export function slowOpenSlots(timetable: Timetable, wanted: Wanted): OpenSlot[] {
  const found = new Map<number, Set<number>>()
  const from = Date.parse(`${wanted.days[0]}T00:00Z`) / 1000 - 7200
  const until = Date.parse(`${wanted.days.at(-1)}T23:00Z`) / 1000 + 7200
  const step = (wanted.step ?? wanted.minutes) * 60
  for (const { hours, from: opens, until: closes, on } of hoursOf(timetable)) {
    let start: number | null = null
    let finished = ''
    for (let at = from; at <= until; at += 60) {
      const { day, time, weekday } = wall(at)
      const isWorkday =
        wanted.days.includes(day) &&
        on(day, weekday) &&
        !timetable.closedDays.has(day) &&
        !timetable.fullDays.has(`${hours.resourceId}@${day}`) &&
        !isHoliday(day)
      if (!isWorkday || time >= closes) {
        finished = start === null ? finished : wall(start).day
        start = null
      } else if (start === null && time >= opens && finished !== day) {
        start = at
      }
      const slot = at + 60 - wanted.minutes * 60
      if (start === null || slot < start || (slot - start) % step !== 0) {
        continue
      }
      if (slot >= wanted.from && slot <= wanted.until && isOpen(timetable, hours, slot, at + 60)) {
        found.set(slot, (found.get(slot) ?? new Set()).add(hours.resourceId))
      }
    }
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([startsAt, ids]) => ({ startsAt, resourceIds: [...ids].sort((a, b) => a - b) }))
}

const isOpen = (timetable: Timetable, { resourceId }: Hours, start: number, end: number) =>
  isFree(timetable, resourceId, start, end) &&
  (timetable.rooms === null || timetable.rooms.some((room) => isFree(timetable, room, start, end)))

function isFree(timetable: Timetable, resourceId: number, start: number, end: number) {
  for (let at = start; at < end; at += 60) {
    const isAway = timetable.absences.some(
      (away) => away.resourceId === resourceId && at < away.until && at + 60 > away.from
    )
    if (isAway || timetable.taken.has(takenKey(resourceId, Math.floor(at / 900)))) {
      return false
    }
  }
  return timetable.elsewhere.every(
    (other) => other.resourceId !== resourceId || hasTimeFor(other, start, end)
  )
}

/** Whole quarters: what begins or ends inside one takes all of it, and so does the way. */
function hasTimeFor(
  { quarter, minutes }: Timetable['elsewhere'][number],
  start: number,
  end: number
) {
  const way = Math.ceil(minutes / 15) * 900
  const from = start - (start % 900)
  const until = end % 900 === 0 ? end : end - (end % 900) + 900
  return from >= (quarter + 1) * 900 + way || until <= quarter * 900 - way
}
