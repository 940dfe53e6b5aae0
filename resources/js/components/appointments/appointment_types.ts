export type Slot = { startsAt: string; time: string; dayLabel: string }

export type Times = {
  next: Slot[]
  days: { date: string; label: string; free: number }[]
  day: { date: string; label: string; slots: Slot[] } | null
}

export type Choices = {
  branches: { value: number; label: string }[]
  languages: { value: string; label: string }[]
  advisers: { value: string; label: string }[]
  topics: string[]
  channels: string[]
  lengths: number[]
}

export type Search = {
  branch: number
  language: string
  topic: string | null
  adviser: string | null
  minutes: number
  day: string | null
  channel: string
}

export type Booked = {
  id: string
  reference: string
  startsAt: string
  minutes: number
  channel: string
  topic: string | null
  language: string
  branch: string
  adviser: string
  bookedVia: string
  state: 'booked' | 'cancelled' | 'absent'
  hasBegun: boolean
  isPast: boolean
  cancelledAt: string | null
  cancellationReason: string | null
  absentSince: string | null
  person: {
    participantId: string
    clientId: string | null
    name: string
    contacts: { kind: string; value: string; isSafeToCall: boolean }[]
  }
}
