import { quarterAt, QUARTER_SECONDS } from '#app/scheduling/quarter'
import { takenKey, type Away, type Timetable } from '#app/scheduling/open_slots'

export type FreeTime = { has: (resourceId: number, start: number, end: number) => boolean }

/** Quarters lost on the way between branches, rounded up. */
export const quartersOnTheWay = (minutes: number) => Math.ceil((minutes * 60) / QUARTER_SECONDS)

/** Who has nothing else to do: neither reserved, nor on leave, nor on the way from another branch. */
export function freeTimeOf(timetable: Pick<Timetable, 'absences' | 'taken' | 'elsewhere'>) {
  const absences = Map.groupBy(timetable.absences, ({ resourceId }) => resourceId)
  const busy = withTravel(timetable)
  const isAway = (away: Away[] | undefined, start: number, end: number) =>
    away !== undefined && away.some(({ from, until }) => from < end && until > start)
  const has = (resourceId: number, start: number, end: number) => {
    for (let quarter = quarterAt(start); quarter * QUARTER_SECONDS < end; quarter++) {
      if (busy.has(takenKey(resourceId, quarter))) {
        return false
      }
    }
    return !isAway(absences.get(resourceId), start, end)
  }
  return { has } satisfies FreeTime
}

function withTravel({ taken, elsewhere }: Pick<Timetable, 'taken' | 'elsewhere'>) {
  if (elsewhere.length === 0) {
    return taken
  }
  const busy = new Set(taken)
  for (const { resourceId, quarter, minutes } of elsewhere) {
    const way = quartersOnTheWay(minutes)
    for (let near = quarter - way; near <= quarter + way; near++) {
      busy.add(takenKey(resourceId, near))
    }
  }
  return busy
}
