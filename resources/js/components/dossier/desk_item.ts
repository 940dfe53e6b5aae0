/** One booked meeting as the desk shows it. */
export type AgendaItem = {
  id: string
  startsAt: string
  endsAt: string
  person: string
  otherName: string | null
  language: string
  channel: string
  topic: string | null
  state: 'booked' | 'cancelled' | 'absent' | 'closed'
  clientId: string | null
  branch: string
  /** Whose meeting, where the whole branch is shown. */
  adviser: string | null
}

export type CallToMake = {
  id: string
  person: string
  otherName: string | null
  language: string
  phone: string | null
  topic: string | null
  reason: 'asked' | 'undelivered'
  meetingAt: string | null
  createdAt: string
}

export type UnfinishedDraft = { id: string; person: string | null; updatedAt: string }

export type EndingTitle = {
  clientId: string
  person: string
  otherName: string | null
  kind: string
  /** yyyy-MM-dd */
  validUntil: string
  /** What keeps the stay legal on the day after, if anything. */
  next: { because: string; until: string | null } | null
}

/** A day on which a law ends the stay of many at once. */
export type LawEnding = { code: string; endsOn: string; legalBasis: string; holders: number }
