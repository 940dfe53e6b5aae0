import type { DateTime } from 'luxon'
import type { Channel } from '#app/appointments/appointment_vocabulary'
import { quartersOf } from '#app/scheduling/quarter'
import { at, weekdayOf } from '#database/seeders/demo/calendar'
import type { DemoBranch } from '#database/seeders/demo/create_branches'
import type { DemoMember } from '#database/seeders/demo/create_staff'
import type { SeededRandom } from '#database/seeders/demo/seeded_random'

export type PlannedAppointment = {
  member: DemoMember
  branch: DemoBranch
  day: string
  startsAt: DateTime
  endsAt: DateTime
  channel: Channel
  state: 'booked' | 'cancelled' | 'absent' | 'attended'
  /** The adviser's, and the room's when they meet in person. */
  resources: number[]
}

const MINUTES = 45
/** Minutes after the day begins; half an hour of pause at noon. */
const STARTS = [30, 75, 120, 165, 240, 285, 330, 375]
/** Whose next working day is full, so that the board of Kraków has something to show. */
const FULL_DAYS: Record<string, number> = {
  adviser: 7,
  adviser3: 7,
  adviser4: 6,
  adviser5: 8,
  adviser6: 5,
  adviser7: 6,
  adviser8: 7,
}
/** On leave on that day. */
export const ON_LEAVE = 'adviser9'

/** Six hundred and ten together. */
const SHARES: Record<string, number> = {
  adviser: 136,
  adviser2: 88,
  career: 72,
  lawyer: 56,
  psychologist: 48,
  adviser3: 30,
  adviser4: 30,
  adviser5: 30,
  adviser6: 30,
  adviser7: 30,
  adviser8: 30,
  adviser9: 30,
}

type Days = { all: string[]; busy: string; now: DateTime }

/** Who meets when and where; `days.busy` is the first adviser's full day. */
export function planAppointments(
  random: SeededRandom,
  staff: DemoMember[],
  branches: DemoBranch[],
  days: Days
): PlannedAppointment[] {
  const rooms = new Set<string>()
  return staff
    .filter((member) => SHARES[member.login])
    .flatMap((member) => chooseTimes(random, member, branches, days))
    .sort((one, other) => one.startsAt.toMillis() - other.startsAt.toMillis())
    .map((time) => furnish(random, time, rooms, days.now))
}

type ChosenTime = Pick<PlannedAppointment, 'member' | 'branch' | 'day' | 'startsAt' | 'endsAt'>

function chooseTimes(
  random: SeededRandom,
  member: DemoMember,
  branches: DemoBranch[],
  { all, busy }: Days
): ChosenTime[] {
  const times = all.flatMap((day) => timesOf(member, branches, day))
  const count = FULL_DAYS[member.login] ?? 0
  const full = times.filter(({ day }) => day === busy).slice(0, count)
  const isTaken = member.login === ON_LEAVE || full.length > 0
  const others = random.shuffled(times.filter(({ day }) => !isTaken || day !== busy))
  return [...full, ...others].slice(0, SHARES[member.login])
}

function timesOf(member: DemoMember, branches: DemoBranch[], day: string): ChosenTime[] {
  const weekday = weekdayOf(day) as 1 | 2 | 3 | 4 | 5
  const branch = branches.find(({ code }) => code === member.week?.[weekday])!
  const opening = at(day, branch.hours[weekday][0])
  return STARTS.map((minutes) => {
    const startsAt = opening.plus({ minutes })
    return { member, branch, day, startsAt, endsAt: startsAt.plus({ minutes: MINUTES }) }
  })
}

function furnish(
  random: SeededRandom,
  time: ChosenTime,
  rooms: Set<string>,
  now: DateTime
): PlannedAppointment {
  const state = stateOf(random, time.endsAt <= now)
  const room = random.chance(0.8) ? freeRoom(time, rooms) : null
  const channel = room ? 'here' : random.pick(['phone', 'phone', 'video'] as const)
  const resources = room ? [time.member.resourceId!, room] : [time.member.resourceId!]
  return { ...time, state, channel, resources }
}

function stateOf(random: SeededRandom, isPast: boolean): PlannedAppointment['state'] {
  return isPast
    ? random.weighted({ attended: 80, cancelled: 11, absent: 9 })
    : random.weighted({ booked: 95, cancelled: 5 })
}

function freeRoom(time: ChosenTime, taken: Set<string>): number | null {
  const keysOf = (room: number) => quartersOf(time).map((quarter) => `${room}|${quarter}`)
  const room = time.branch.roomResources.find((one) => !keysOf(one).some((key) => taken.has(key)))
  if (room === undefined) {
    return null
  }
  keysOf(room).forEach((key) => taken.add(key))
  return room
}
