import { DateTime } from 'luxon'
import { now, ZONE } from '#app/core/clock'
import { clockTime, dayLabel } from '#app/core/spoken_time'
import { meetingSearch } from '#app/appointments/meeting_search'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import { type BranchRules, rulesOf } from '#app/scheduling/rules_of'
import type { AdviserSearch } from '#app/scheduling/timetable'

type Asked = Partial<AdviserSearch> & {
  minutes: number
  /** Staff book at once; the public an hour before at the latest. */
  isForStaff?: boolean
  /** Another notice than the branch's, for what must be answered first. */
  noticeMinutes?: number
  /** yyyy-MM-dd, the day whose times are listed. */
  day?: string
  /** ISO; the three times nearest to it come first instead of the three earliest. */
  near?: string
  /** The time that a meeting has already is no choice. */
  now?: DateTime
  locale: string
}

const DAYS_LISTED = 14

/** The props of the page where a time is chosen. */
export async function freeTimes(asked: Asked) {
  const { day, near, now: current, locale, ...wanted } = asked
  const open = await openStarts(wanted)
  const starts = open.filter((moment) => moment.toMillis() !== current?.toMillis())
  const label = (moment: DateTime) => slotOf(moment, locale)
  const days = Object.entries(Object.groupBy(starts, (moment) => moment.toISODate()!))
  const chosen = days.find(([date]) => date === day)
  return {
    next: nearest(starts, near).map(label),
    days: days.slice(0, DAYS_LISTED).map(([date, moments]) => ({
      date,
      label: dayLabel(moments![0], locale),
      free: moments!.length,
    })),
    day: chosen
      ? {
          date: chosen[0],
          label: dayLabel(chosen[1]![0], locale),
          slots: chosen[1]!.map(label),
        }
      : null,
  }
}

/** Whether the public may still ask for this time there. */
export async function isBookable(startsAt: string, branchId: number): Promise<boolean> {
  const moment = DateTime.fromISO(startsAt)
  const { from, until } = publicSpan(await rulesOf(branchId))
  return moment.isValid && moment >= from && moment <= until
}

const publicSpan = ({ noticeMinutes, horizonDays }: BranchRules) => ({
  from: now().plus({ minutes: noticeMinutes }),
  until: now().plus({ days: horizonDays }),
})

async function openStarts(asked: Omit<Asked, 'locale' | 'now'>) {
  const { minutes, isForStaff, noticeMinutes, ...wanted } = asked
  const search = await meetingSearch(wanted)
  const span = publicSpan(await rulesOf(search.branchId))
  const notice = isForStaff ? 0 : noticeMinutes
  const from = notice === undefined ? span.from : now().plus({ minutes: notice })
  const slots = await findOpenSlots({ ...search, ...span, from, minutes })
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
