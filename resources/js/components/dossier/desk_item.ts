/** One booked meeting as the desk shows it. */
export type AgendaItem = {
  id: string
  startsAt: string
  endsAt: string
  person: string
  language: string
  channel: string
  topic: string | null
  state: 'booked' | 'cancelled' | 'absent' | 'closed'
  clientId: string | null
  branch: string
}

export type CallToMake = {
  id: string
  person: string
  language: string
  phone: string | null
  topic: string | null
  createdAt: string
}

export type UnfinishedDraft = { id: string; person: string | null; updatedAt: string }

export type EndingTitle = { clientId: string; person: string; kind: string; validUntil: string }
