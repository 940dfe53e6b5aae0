/** What happens to a meeting whose adviser cannot hold it, or whose branch is closed. */
export const ADVISER_CHOICES = ['colleague', 'phone', 'later', 'keep', 'cancel'] as const

/** What happens to a meeting whose interpreter cannot come. */
export const INTERPRETER_CHOICES = ['interpreter', 'by_phone', 'later', 'seek', 'cancel'] as const

export const STRANDING_CHOICES = [...ADVISER_CHOICES, 'interpreter', 'by_phone', 'seek'] as const
export type StrandingChoice = (typeof STRANDING_CHOICES)[number]

export const choicesFor = (isInterpreted: boolean): readonly StrandingChoice[] =>
  isInterpreted ? INTERPRETER_CHOICES : ADVISER_CHOICES

/** The person hears of these at once. */
export const isTold = (choice: StrandingChoice) =>
  ['colleague', 'phone', 'later', 'cancel'].includes(choice)

export type Colleague = { id: string; name: string }
/** The branch is named when it is another one. */
type FreeColleague = Colleague & { branch: string | null }
export type LaterTime = { startsAt: string; adviserId: string; adviser: string }

export type Proposal = {
  choice: StrandingChoice
  /** Free at that time, the one with the fewest meetings first. */
  colleagues: FreeColleague[]
  /** Who else interprets then; whoever keeps no calendar here must be asked first. */
  interpreters: (Colleague & { hasCalendar: boolean })[]
  /** The next free times with anybody who fits. */
  later: LaterTime[]
}

export type Answer = {
  appointmentId: string
  choice: StrandingChoice
  adviserId?: string | null
  interpreterId?: string | null
  startsAt?: string | null
}
