import type { DateTime } from 'luxon'

export const QUARTER_SECONDS = 900

/** Quarter-hours since 1970 UTC, as the database keeps them. */
export const quarterAt = (epochSeconds: number) => Math.floor(epochSeconds / QUARTER_SECONDS)

/** Every quarter that a meeting touches: rounded outwards, so 10:10-10:20 takes 10:00-10:30. */
export function quartersBetween(startSeconds: number, endSeconds: number): number[] {
  const first = quarterAt(startSeconds)
  const last = Math.ceil(endSeconds / QUARTER_SECONDS)
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
}

export const quartersOf = ({ startsAt, endsAt }: { startsAt: DateTime; endsAt: DateTime }) =>
  quartersBetween(startsAt.toSeconds(), endsAt.toSeconds())
