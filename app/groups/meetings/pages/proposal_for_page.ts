import type { Infer } from '@vinejs/vine/types'
import { holidaysBetween } from '#app/core/holidays'
import type { rhythmValidator } from '#app/groups/validators/meeting_validator'
import { houseOf, type Host } from '#app/groups/meetings/house'
import type { ProposedMeeting } from '#app/groups/meetings/plan_meetings'
import type { LeftOut, Rhythm } from '#app/groups/meetings/rhythm'

/** Rooms and teachers to choose from. */
export async function housePage(branchId: number) {
  const { rooms, teachers } = await houseOf(branchId)
  const options = <Id extends string | number>(hosts: Host<Id>[]) =>
    hosts.map(({ id, name }) => ({ value: id, label: name }))
  return { rooms: options(rooms), teachers: options(teachers) }
}

/** `1@17:30,3@17:30` as weekdays with times. */
export const timesIn = (text: string): Rhythm['times'] =>
  text.split(',').map((one) => {
    const [weekday, time] = one.split('@')
    return { weekday: Number(weekday), time }
  })

export const daysIn = (text: string | undefined) => text?.split(',') ?? []

export const seriesIn = (given: Infer<typeof rhythmValidator>) => ({
  times: timesIn(given.times),
  minutes: given.minutes,
  first: given.first,
  count: given.count ?? null,
  until: given.until ?? null,
  skip: daysIn(given.skip),
  teacherId: given.teacher ?? null,
  roomId: given.room ?? null,
})

export const proposedLine = ({ day, startsAt, endsAt, ...meeting }: ProposedMeeting) => ({
  day,
  startsAt: startsAt.toISO()!,
  minutes: Math.round(endsAt.diff(startsAt).as('minutes')),
  teacherId: meeting.teacherId,
  roomId: meeting.roomId,
  roomClash: meeting.roomClash,
  teacherClash: meeting.teacherClash,
  freeRooms: meeting.freeRooms,
  freeTeachers: meeting.freeTeachers,
})

/** Holidays by their name. */
export function leftOutLines(leftOut: LeftOut[], locale: string) {
  const days = leftOut.map(({ day }) => day).sort()
  const names = new Map(
    days.length === 0
      ? []
      : holidaysBetween(days[0], days.at(-1)!, locale).map(({ day, name }) => [day, name])
  )
  return leftOut.map(({ day, why }) => ({ day, why, name: names.get(day) ?? null }))
}
