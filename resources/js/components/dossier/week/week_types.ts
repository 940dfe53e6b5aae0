export type Span = { startsAt: string; endsAt: string }

export type WeekMeeting = Span & {
  /** Null in a branch where the reader does not work. */
  id: string | null
  person: string | null
  channel: string
  branch: string
  isAbsent: boolean
}

export type Week = {
  days: string[]
  person: { id: string; name: string; isMe: boolean }
  meetings: WeekMeeting[]
  absences: Span[]
  hours: (Span & { branch: string })[]
}
