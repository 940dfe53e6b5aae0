import type { AbsenceKind } from '#app/scheduling/reservation_state'
import type { WeeklyHour } from '#app/scheduling/weekly_hours'

export const CHANGE_KINDS = ['hours', 'day', 'absence', 'closure', 'opening'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export type OpeningHour = { weekday: number; opensAt: string; closesAt: string }
export type DayHours = { branchId: number; startsAt: string; endsAt: string; isInstead: boolean }

/** Days are yyyy-MM-dd in Warsaw, wall times HH:mm, instants ISO. */
export type ChangeDetails = {
  /** New weekly hours from a day on. */
  hours: { from: string; hours: WeeklyHour[] }
  /** The hours of one day that differ from the weekly ones; none: it is as every week again. */
  day: { day: string; hours: DayHours[] }
  absence: { startsAt: string; endsAt: string; reason: AbsenceKind; deputyId: string | null }
  closure: { days: string[]; reason: string }
  /** When the branch is open every week from now on, and was before. */
  opening: { before: OpeningHour[]; hours: OpeningHour[] }
}
