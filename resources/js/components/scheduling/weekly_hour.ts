export type WeeklyHour = {
  weekday: number
  branchId: number
  startsAt: string
  endsAt: string
  /** From home: by telephone and video only. */
  isRemote?: boolean
}

/** Hours that came into force together. */
export type WeekOfHours = {
  from: string
  until: string | null
  hours: WeeklyHour[]
  state: 'now' | 'planned' | 'past'
}

/** Hours of one day: besides the weekly ones, or instead of them. */
export type DayHour = {
  day: string
  branchId: number
  startsAt: string
  endsAt: string
  isInstead: boolean
}
