export type Use = {
  startsAt: string
  endsAt: string
  meetingId: string | null
  group: string | null
  teacher: string | null
  room: string | null
}
export type PlannerRow = {
  id: string
  name: string
  days: { uses: Use[]; isAway: boolean }[]
}
