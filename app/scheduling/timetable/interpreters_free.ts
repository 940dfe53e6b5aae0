import { freeTimeOf } from '#app/scheduling/free_time_of'
import { periodsOf } from '#app/scheduling/open_slots'
import type { Loaded, Span } from '#app/scheduling/timetable'
import { dayAt } from '#app/scheduling/wall_time'

/** Who interprets, is at work and has nothing else in a span: asked for many spans of one timetable. */
export function interpretersFree({ timetable, hours }: Loaded) {
  const free = freeTimeOf(timetable)
  const theirs = { ...timetable, ...hours.interpreters }
  const days = new Map<string, ReturnType<typeof periodsOf>>()
  const periodsOn = (day: string) => {
    const periods = days.get(day) ?? periodsOf(theirs, day)
    days.set(day, periods)
    return periods
  }
  return ({ from, until }: Span): number[] => {
    const present = periodsOn(dayAt(from)).filter(({ start, end }) => start <= from && end >= until)
    return [...new Set(present.map(({ resourceId }) => resourceId))].filter((id) =>
      free.has(id, from, until)
    )
  }
}
