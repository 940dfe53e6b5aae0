import type { DateTime } from 'luxon'
import { ZONE } from '#app/core/clock'

type Span = { startsAt: DateTime; endsAt: DateTime }

/** `from` and `until` are HH:mm on the clock in Warsaw; 1 is Monday. */
export type WeeklyTime = { weekdays: number[]; from: string; until: string }

const REGULAR = 2

/** When a group meets in most weeks; nothing for a few single dates. */
export function weeklyTimes(meetings: Span[]): WeeklyTime[] {
  const slots = Map.groupBy(meetings.map(inWarsaw), ({ weekday, from, until }) =>
    [from, until, weekday].join(' ')
  )
  const most = Math.max(0, ...[...slots.values()].map(({ length }) => length))
  const regular = [...slots.values()].filter(
    ({ length }) => length >= REGULAR && length * REGULAR >= most
  )
  const byTime = Map.groupBy(
    regular.map(([slot]) => slot),
    ({ from, until }) => `${from} ${until}`
  )
  return [...byTime.values()]
    .map((same) => ({
      weekdays: same.map(({ weekday }) => weekday).sort(),
      from: same[0].from,
      until: same[0].until,
    }))
    .sort((one, other) => one.weekdays[0] - other.weekdays[0])
}

function inWarsaw({ startsAt, endsAt }: Span) {
  const [start, end] = [startsAt.setZone(ZONE), endsAt.setZone(ZONE)]
  return { weekday: start.weekday, from: start.toFormat('HH:mm'), until: end.toFormat('HH:mm') }
}
