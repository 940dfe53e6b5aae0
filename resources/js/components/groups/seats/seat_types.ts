/** Somebody on a list of a group. */
export type ListedPerson = {
  id: string
  participantId: string
  /** Null for a minor whom the reader may not see. */
  name: string | null
  clientId: string | null
  isMinor: boolean
  language: string
}

export type WaitingLine = {
  entry: string
  position: number
  ticket: number
  joinedOn: string
  reasons: string[]
  people: ListedPerson[]
}

export type OpenOffer = {
  id: string
  entry: string
  seats: number
  sentAt: string
  clockStartsAt: string | null
  expiresAt: string | null
  wasCalled: boolean
  people: ListedPerson[]
}
