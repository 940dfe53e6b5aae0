import type { DateTime } from 'luxon'
import { freeTimeOf } from '#app/scheduling/free_time_of'
import { dayKey, openSlots } from '#app/scheduling/open_slots'
import { shuffled } from '#app/scheduling/shuffled'
import {
  loadTimetable,
  type AdviserSearch,
  type Loaded,
  type Span,
} from '#app/scheduling/timetable'
import { branchHours } from '#app/scheduling/timetable/branch_hours'
import { interpretersFree } from '#app/scheduling/timetable/interpreters_free'
import { dayAt, weekOf } from '#app/scheduling/wall_time'

export type MeetingWish = AdviserSearch & {
  startsAt: DateTime
  minutes: number
  inPerson: boolean
}

/** Whoever and whatever is free at the time, the best of each kind first. */
export type Candidates = {
  advisers: number[]
  rooms: number[]
  interpreters: number[]
  /** Nobody may be met without a room. */
  needsRoom: boolean
}

const QUARTER = 15

/** Who could meet, with which room and interpreter: four statements. */
export async function waysToMeet(wish: MeetingWish): Promise<Candidates> {
  const { minutes, inPerson, preferred, channel } = wish
  const from = wish.startsAt.toSeconds()
  const span = { from, until: from + minutes * 60 }
  const search = { ...wish, channel: channel ?? (inPerson ? 'here' : 'phone'), isForMeeting: true }
  const branch = await branchHours(wish.branchId, dayAt(from))
  const loaded = await loadTimetable(search, branch, span)
  const { timetable } = loaded
  const step = wish.atAnyQuarter ? QUARTER : undefined
  const wanted = { days: [dayAt(from)], minutes, step, from, until: from }
  const [slot] = openSlots(timetable, wanted)
  const free = slot?.resourceIds ?? []
  return {
    advisers: byLoad(free, loaded, dayAt(from)).sort(
      (one, other) => Number(other === preferred) - Number(one === preferred)
    ),
    rooms: inPerson ? roomsFree(loaded, span) : [],
    interpreters: byLoad(interpretersFree(loaded)(span), loaded, dayAt(from)),
    needsRoom: timetable.rooms !== null,
  }
}

/** Whoever has least to do that day, then that week, comes first; ties as chance has it. */
function byLoad(ids: number[], { load: { meetings } }: Loaded, day: string) {
  const count = (id: number, days: string[]) =>
    days.reduce((sum, each) => sum + (meetings.get(dayKey(id, each)) ?? 0), 0)
  const week = weekOf(day)
  const loads = new Map(ids.map((id) => [id, [count(id, [day]), count(id, week)]]))
  return shuffled(ids).sort((one, other) => {
    const [oneDay, oneWeek] = loads.get(one)!
    const [otherDay, otherWeek] = loads.get(other)!
    return oneDay - otherDay || oneWeek - otherWeek
  })
}

/** Rooms that a wheelchair gets into are kept for whoever needs them as long as there are others. */
function roomsFree({ timetable, hours }: Loaded, { from, until }: Span): number[] {
  const free = freeTimeOf(timetable)
  return shuffled(hours.rooms.filter(({ id }) => free.has(id, from, until)))
    .sort((one, other) => Number(one.isAccessible) - Number(other.isAccessible))
    .map(({ id }) => id)
}
