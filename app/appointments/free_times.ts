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
  staffMemberId?: string | null
  forMinor?: boolean
  minutes: number
  /** Staff book at once; the public an hour before at the latest. */
  isForStaff?: boolean
  /** yyyy-MM-dd, the day whose times are listed. */
  day?: string
  /** ISO; the three times nearest to it come first instead of the three earliest. */
  near?: string
  locale: string
}

const DAYS_LISTED = 14

/** The props of the page where a time is chosen. */
export async function freeTimes(asked: Asked) {
  const starts = await openStarts(asked)
  const label = (moment: DateTime) => slotOf(moment, asked.locale)
  const days = Object.entries(Object.groupBy(starts, (moment) => moment.toISODate()!))
  const chosen = days.find(([date]) => date === asked.day)
  return {
    next: nearest(starts, asked.near).map(label),
    days: days.slice(0, DAYS_LISTED).map(([date, moments]) => ({
      date,
      label: dayLabel(moments![0], asked.locale),
      free: moments!.length,
    })),
    day: chosen
      ? {
          date: chosen[0],
          label: dayLabel(chosen[1]![0], asked.locale),
          slots: chosen[1]!.map(label),
        }
      : null,
  }
}

/** Whether the public may still ask for this time. */
export function isBookable(startsAt: string): boolean {
  const moment = DateTime.fromISO(startsAt)
  return moment.isValid && moment >= earliest() && moment <= latest()
}

const earliest = () => now().plus({ minutes: NOTICE_MINUTES })
const latest = () => now().plus({ days: HORIZON_DAYS })

async function openStarts({ minutes, isForStaff, staffMemberId, ...wanted }: Asked) {
  const search = await meetingSearch(wanted)
  const from = isForStaff ? now() : earliest()
  const span = { minutes, from, until: latest() }
  const slots = await findOpenSlots({ ...search, staffMemberId, ...span })
  return slots.map(({ startsAt }) => DateTime.fromSeconds(startsAt, { zone: ZONE }))
}

function slotOf(moment: DateTime, locale: string) {
  return {
    startsAt: moment.toUTC().toISO({ suppressMilliseconds: true })!,
    time: clockTime(moment),
    dayLabel: dayLabel(moment, locale),
  }
}

/** Three, in order of time: the earliest, or those around the time that was wished for. */
function nearest(starts: DateTime[], near?: string): DateTime[] {
  if (!near) {
    return starts.slice(0, 3)
  }
  const distance = (moment: DateTime) => Math.abs(moment.toMillis() - Date.parse(near))
  const closest = [...starts].sort((one, other) => distance(one) - distance(other)).slice(0, 3)
  return closest.sort((one, other) => one.toMillis() - other.toMillis())
}
