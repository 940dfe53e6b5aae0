import { quartersOf } from '#app/scheduling/quarter'
import type { Span } from '#app/groups/meetings/rhythm'

/** Who has the resource in a quarter: another group by its name, or something else of the Centre. */
export type Taken = { resourceId: number; quarter: number; group: string | null }
/** Epoch seconds. */
export type Away = { resourceId: number; from: number; until: number }

export type Busy = {
  taken: Map<string, Taken>
  away: Away[]
  /** `resource@day` with as many meetings as are allowed. */
  fullDays: Set<string>
  /** `quarterKey`s that somebody spends on the way between branches. */
  onTheWay: Set<string>
}

export const WHY_NOT = ['group', 'other', 'away', 'full', 'travel'] as const
export type Clash = { why: (typeof WHY_NOT)[number]; group: string | null }

export const quarterKey = (resourceId: number, quarter: number) => `${resourceId}@${quarter}`

/** Why the resource cannot be had for the whole span; null when it is free. */
export function clashOf(
  resourceId: number,
  span: Span & { day: string },
  busy: Busy
): Clash | null {
  const keys = quartersOf(span).map((quarter) => quarterKey(resourceId, quarter))
  const taken = keys.map((key) => busy.taken.get(key)).find((one) => one !== undefined)
  if (taken) {
    return { why: taken.group ? 'group' : 'other', group: taken.group }
  }
  if (isAway(resourceId, span, busy)) {
    return { why: 'away', group: null }
  }
  if (busy.fullDays.has(`${resourceId}@${span.day}`)) {
    return { why: 'full', group: null }
  }
  return keys.some((key) => busy.onTheWay.has(key)) ? { why: 'travel', group: null } : null
}

const isAway = (resourceId: number, { startsAt, endsAt }: Span, { away }: Busy) =>
  away.some(
    (one) =>
      one.resourceId === resourceId &&
      one.from < endsAt.toSeconds() &&
      one.until > startsAt.toSeconds()
  )
