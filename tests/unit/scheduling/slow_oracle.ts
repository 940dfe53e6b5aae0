import { ZONE } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import type { OpenSlot, Timetable, Wanted } from '#app/scheduling/open_slots'

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

/**
 * Open slots the slow way: walks over every minute, looks at the clock on the wall, and asks each
 * rule in turn. It shares no arithmetic with the real one, which goes from wall time to instants.
 */
export function slowOpenSlots(timetable: Timetable, wanted: Wanted): OpenSlot[] {
  const found = new Map<number, Set<number>>()
  const from = Date.parse(`${wanted.days[0]}T00:00Z`) / 1000 - 7200
  const until = Date.parse(`${wanted.days.at(-1)}T23:00Z`) / 1000 + 7200
  for (const hours of timetable.availabilities) {
    for (const open of timetable.openingHours) {
      let start: number | null = null
      let finished = ''
      for (let at = from; at <= until; at += 60) {
        const { day, time, weekday } = wall(at)
        const isBefore = time < hours.startsAt || time < open.opensAt
        const isAfter = time >= hours.endsAt || time >= open.closesAt
        const isWorkday =
          wanted.days.includes(day) &&
          hours.weekday === weekday &&
          open.weekday === weekday &&
          day >= hours.validFrom &&
          day <= (hours.validUntil ?? '9999') &&
          !timetable.closedDays.has(day) &&
          !isHoliday(day)
        if (!isWorkday || isAfter) {
          finished = start === null ? finished : wall(start).day
          start = null
        } else if (start === null && !isBefore && finished !== day) {
          start = at
        }
        const slot = at + 60 - wanted.minutes * 60
        if (start === null || slot < start || (slot - start) % (wanted.minutes * 60) !== 0) {
          continue
        }
        if (
          slot >= wanted.from &&
          slot <= wanted.until &&
          isFree(timetable, hours.resourceId, slot, at + 60)
        ) {
          found.set(slot, (found.get(slot) ?? new Set()).add(hours.resourceId))
        }
      }
    }
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([startsAt, ids]) => ({ startsAt, resourceIds: [...ids].sort((a, b) => a - b) }))
}

function isFree({ absences, taken }: Timetable, resourceId: number, start: number, end: number) {
  for (let at = start; at < end; at += 60) {
    const isAway = absences.some(
      (away) => away.resourceId === resourceId && at < away.until && at + 60 > away.from
    )
    if (isAway || taken.has(`${resourceId}:${Math.floor(at / 900)}`)) {
      return false
    }
  }
  return true
}
