import { dayAt } from '#app/scheduling/wall_time'
import type { Role } from '#app/identity/role'
import type { Timetable } from '#app/scheduling/open_slots'
import type { MeetingChannel, Sex } from '#app/scheduling/reservation_state'
import type { BranchHours } from '#app/scheduling/timetable/branch_hours'
import { busyDays, type BusyDays } from '#app/scheduling/timetable/busy_days'
import { quartersReserved } from '#app/scheduling/timetable/reserved'
import { hoursOfResources, type ResourceHours } from '#app/scheduling/timetable/resource_hours'

export type AdviserSearch = {
  branchId: number
  role?: Role | null
  language?: string | null
  topic?: string | null
  staffMemberId?: string | null
  sex?: Sex | null
  /** Hours worked from home count for the telephone and for video only. */
  channel?: MeetingChannel | null
  /** Only with a room that a wheelchair gets into. */
  isAccessible?: boolean
  /** Whoever interprets is taken along when free, and sought otherwise: it refuses nothing. */
  interpreterLanguage?: string | null
  /** Somebody with a calendar interprets: only times when one of them is free. */
  needsInterpreter?: boolean
  /** The adviser's resource whose meeting it is: fits as they are, and is tried first. */
  preferred?: number
  /** Reservations about to be left: what they take counts as free. */
  leaving?: string[]
  /** Starts at every quarter of an hour, not only one meeting after the other. */
  atAnyQuarter?: boolean
  /** The person is a minor: only advisers whose register check was made. */
  forMinor?: boolean
}

/** Epoch seconds; everything of a meeting lies within them. */
export type Span = { from: number; until: number }

export type Loaded = { timetable: Timetable; hours: ResourceHours; load: BusyDays }

/** Everything that decides when advisers are free: three statements, besides the branch's own. */
export async function loadTimetable(
  search: AdviserSearch & { isForMeeting?: boolean },
  branch: BranchHours,
  span: Span
): Promise<Loaded> {
  const hours = await hoursOfResources(search, dayAt(span.from), dayAt(span.until))
  const ids = [...hours.people, ...hours.rooms.map(({ id }) => id)]
  const load = await busyDays(ids, hours.most, branch, span, search)
  const taken = await quartersReserved(ids, span)
  const { openingHours, closedDays } = branch
  const { absences, fullDays, uncounted, elsewhere } = load
  const rooms = search.isAccessible && isHere(search) ? hours.rooms.map(({ id }) => id) : null
  const { advisers, insteadDays } = hours
  uncounted.forEach((key) => taken.delete(key))
  const people = { ...advisers, insteadDays, absences, fullDays, rooms }
  return { timetable: { ...people, openingHours, closedDays, taken, elsewhere }, hours, load }
}

export const isHere = ({ channel }: AdviserSearch) => (channel ?? 'here') === 'here'
