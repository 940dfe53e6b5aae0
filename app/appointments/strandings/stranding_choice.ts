/** What happens to a meeting that cannot be held as planned. */
export const STRANDING_CHOICES = ['colleague', 'phone', 'later', 'keep', 'cancel'] as const
export type StrandingChoice = (typeof STRANDING_CHOICES)[number]

export type Colleague = { id: string; name: string }
export type LaterTime = { startsAt: string; adviserId: string; adviser: string }

export type Proposal = {
  choice: StrandingChoice
  /** Free at that time, the one with the fewest meetings first. */
  colleagues: Colleague[]
  /** The next free times with anybody who fits. */
  later: LaterTime[]
}

export type Answer = {
  appointmentId: string
  choice: StrandingChoice
  adviserId?: string | null
  startsAt?: string | null
}
