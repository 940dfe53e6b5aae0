import type { DateTime } from 'luxon'
import { loadTimetable, type AdviserSearch } from '#app/scheduling/timetable'
import { openSlots, type OpenSlot } from '#app/scheduling/open_slots'
import { daysBetween } from '#app/scheduling/wall_time'

export type SlotSearch = AdviserSearch & {
  /** The first and the last start, both included. */
  from: DateTime
  until: DateTime
  minutes: number
  /** Within the notice and the horizon of the branch. */
  isForPublic?: boolean
}

/** Free times of every adviser of a branch who speaks the language and knows the topic. */
export async function findOpenSlots(search: SlotSearch): Promise<OpenSlot[]> {
  const from = Math.ceil(search.from.toSeconds())
  const until = Math.floor(search.until.toSeconds())
  const timetable = await loadTimetable(search, from, until + search.minutes * 60)
  const days = daysBetween(search.from, search.until)
  return openSlots(timetable, { days, minutes: search.minutes, from, until })
}
