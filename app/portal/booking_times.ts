import { DateTime } from 'luxon'
import { now, ZONE } from '#app/core/clock'
import { clockTime, dayLabel } from '#app/appointments/appointment_time'
import { HORIZON_DAYS, NOTICE_MINUTES } from '#app/appointments/appointment_vocabulary'
import { meetingSearch } from '#app/appointments/meeting_search'
import { findOpenSlots } from '#app/scheduling/find_open_slots'

type Asked = {
  branchId?: number
  language?: string
  topic?: string | null
  minutes: number
  /** yyyy-MM-dd, the day whose times are listed. */
  day?: string
  /** ISO; the three times nearest to it come first instead of the three earliest. */
  near?: string
  locale: string
}

const DAYS_LISTED = 14

/** The props of the page where a time is chosen. */
export async function bookingTimes(asked: Asked) {
  const starts = await openStarts(asked)
  const labelled = starts.map((moment) => slotOf(moment, asked.locale))
  const days = Object.entries(Object.groupBy(labelled, ({ date }) => date))
  const chosen = days.find(([date]) => date === asked.day)
  return {
    next: nearest(labelled, asked.near).slice(0, 3),
    days: days.slice(0, DAYS_LISTED).map(([date, slots]) => ({
      date,
      label: slots![0].dayLabel,
      free: slots!.length,
    })),
    day: chosen ? { date: chosen[0], label: chosen[1]![0].dayLabel, slots: chosen[1]! } : null,
  }
}

/** Whether the public may still ask for this time. */
export function isBookable(startsAt: string): boolean {
  const moment = DateTime.fromISO(startsAt)
  return moment.isValid && moment >= earliest() && moment <= latest()
}

const earliest = () => now().plus({ minutes: NOTICE_MINUTES })
const latest = () => now().plus({ days: HORIZON_DAYS })

async function openStarts({ minutes, ...wanted }: Asked) {
  const search = await meetingSearch(wanted)
  const slots = await findOpenSlots({ ...search, minutes, from: earliest(), until: latest() })
  return slots.map(({ startsAt }) => DateTime.fromSeconds(startsAt, { zone: 'utc' }))
}

function slotOf(moment: DateTime, locale: string) {
  return {
    startsAt: moment.toISO({ suppressMilliseconds: true })!,
    time: clockTime(moment),
    dayLabel: dayLabel(moment, locale),
    date: moment.setZone(ZONE).toISODate()!,
  }
}

function nearest<Slot extends { startsAt: string }>(slots: Slot[], near?: string): Slot[] {
  if (!near) {
    return slots
  }
  const wished = Date.parse(near)
  const distance = ({ startsAt }: Slot) => Math.abs(Date.parse(startsAt) - wished)
  const closest = [...slots].sort((one, other) => distance(one) - distance(other)).slice(0, 3)
  return closest.sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
}
