import { instantOf, weekdayOf } from '#app/scheduling/wall_time'
import type { DayHours } from '#app/scheduling/changes/change_details'
import type { WeeklyHour } from '#app/scheduling/weekly_hours'

export type DatedHour = WeeklyHour & { validFrom: string; validUntil: string | null }

/** When and where somebody works by plan: every week, and on single days. */
export type Pattern = { weekly: DatedHour[]; days: (DayHours & { day: string })[] }

export type Meeting = { branchId: number; startsAt: number; endsAt: number }

type Hours = { branchId: number; startsAt: string; endsAt: string }

/** The hours of one day: the weekly ones in force and those of the day, or the latter alone. */
export function hoursOfDay({ weekly, days }: Pattern, day: string): Hours[] {
  const ofDay = days.filter((one) => one.day === day)
  if (ofDay.some(({ isInstead }) => isInstead)) {
    return ofDay
  }
  const weekday = weekdayOf(day)
  const inForce = weekly.filter(
    (one) =>
      one.weekday === weekday &&
      one.validFrom <= day &&
      (one.validUntil === null || day <= one.validUntil)
  )
  return [...inForce, ...ofDay]
}

/** Whether the plan of the day holds the meeting (epoch seconds) from its start to its end. */
export const holds = (pattern: Pattern, day: string, meeting: Meeting) =>
  hoursOfDay(pattern, day).some(
    ({ branchId, startsAt, endsAt }) =>
      branchId === meeting.branchId &&
      instantOf(day, startsAt) <= meeting.startsAt &&
      instantOf(day, endsAt) >= meeting.endsAt
  )
