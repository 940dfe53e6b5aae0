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
  kinds: string[]
  sexes: string[]
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
  kind: string
  sex: string | null
  accessible: boolean
  interpreter: boolean
}

export type Series = {
  booked: { id: string; startsAt: string; isCancelled: boolean }[]
  missed: { startsAt: string; near: string[] }[]
}

export type Panel =
  | 'series'
  | 'move'
  | 'hand_over'
  | 'swap'
  | 'channel'
  | 'interpreter'
  | 'by_phone'
  | 'people'
  | 'pin'
  | 'cancel'

/** The PIN of somebody without a record, and the documents that prove who they are. */
export type PinOfPerson = { chosenAt: string | null; proofs: string[] }

/** Names of who could help while an interpreter is sought. */
export type WaysOut = { byPhone: string[]; colleagues: string[] }

export type Colleague = { id: string; name: string; speaks: boolean }

export type Candidate = {
  id: string
  startsAt: string
  minutes: number
  adviser: string
  person: string
}

export type InterpreterChoice = {
  language: string
  languages: { value: string; label: string }[]
  interpreters: {
    id: string
    name: string
    phone: string | null
    worksByPhone: boolean
    hasCalendar: boolean
  }[]
}

export type Booked = {
  id: string
  /** Of its reservation, as the page saw it. */
  version: number
  reference: string
  startsAt: string
  minutes: number
  kind: string
  channel: string
  topic: string | null
  language: string
  branch: string
  room: string | null
  adviser: string
  adviserSex: string | null
  needsAccess: boolean
  videoLink: string | null
  seriesId: string | null
  bookedVia: string
  state: 'booked' | 'cancelled' | 'absent'
  hasBegun: boolean
  isPast: boolean
  /** Today, so that the person may arrive. */
  isSoon: boolean
  /** Minutes the person came before the time; negative when late, null while nobody came. */
  early: number | null
  cancelledAt: string | null
  cancellationReason: string | null
  isCancelledLate: boolean
  absentSince: string | null
  interpreting: {
    state: string
    language: string
    minutes: number | null
    name: string | null
    phone: string | null
  } | null
  others: { id: string; clientId: string | null; name: string }[]
  person: {
    participantId: string
    clientId: string | null
    name: string
    contacts: { kind: string; value: string; isSafeToCall: boolean }[]
  }
}
