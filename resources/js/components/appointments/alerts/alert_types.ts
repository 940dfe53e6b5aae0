export type AlertOffer = {
  id: string
  state: 'open' | 'accepted' | 'declined' | 'expired'
  startsAt: string
  expiresAt: string
  by: string | null
}

export type Alert = {
  id: string
  state: 'waiting' | 'offered' | 'booked' | 'stopped' | 'ended'
  name: string
  people: number
  language: string
  isInterpreted: boolean
  /** Null when it is between the person and the adviser. */
  kind: string | null
  topic: string | null
  branch: string
  firstDay: string
  lastDay: string
  partOfDay: 'any' | 'morning' | 'afternoon'
  since: string
  offers: AlertOffer[]
  closing: { reason: string; by: string } | null
}

export type Contact = {
  kind: string
  value: string
  shown: string
  owner: string
  ownerName: string | null
  mayCall: boolean
  mayWrite: boolean
}

export const TONES = {
  waiting: 'warning',
  offered: 'primary',
  booked: 'success',
  stopped: 'neutral',
  ended: 'neutral',
  open: 'primary',
  accepted: 'success',
  declined: 'neutral',
  expired: 'warning',
} as const
