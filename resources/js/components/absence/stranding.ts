type Choice =
  'colleague' | 'phone' | 'later' | 'keep' | 'cancel' | 'interpreter' | 'by_phone' | 'seek'

export type Proposal = {
  choice: Choice
  colleagues: { id: string; name: string; branch: string | null }[]
  interpreters: { id: string; name: string; hasCalendar: boolean }[]
  later: { startsAt: string; adviserId: string; adviser: string }[]
}

export type StrandedMeeting = {
  id: string
  reference: string
  startsAt: string
  minutes: number
  channel: string
  language: string
  branch: string
  adviser: string
  person: string | null
}

export type OpenMeeting = StrandedMeeting & {
  /** The absent person interprets; the adviser is there. */
  isInterpreted: boolean
  proposal: Proposal
  refusal: string | null
}

export type Change = {
  id: string
  kind: 'hours' | 'day' | 'absence' | 'closure' | 'opening'
  isSaved: boolean
  person: string | null
  /** Teaches, and cannot be booked by clients. */
  isTeacher: boolean
  personId: string | null
  interpreterId: string | null
  branch: string | null
  reason: string | null
  from: string
  until: string | null
}

/** In the order of the summary. */
export const CHOICES: Choice[] = [
  'colleague',
  'interpreter',
  'later',
  'phone',
  'by_phone',
  'keep',
  'seek',
  'cancel',
]

/** A choice with what it needs in one word, as the list of a row holds it. */
export function proposedValue({ choice, colleagues, interpreters, later }: Proposal) {
  if (choice === 'colleague') return `colleague|${colleagues[0].id}`
  if (choice === 'interpreter') return `interpreter|${interpreters[0].id}`
  if (choice === 'later') return `later|${later[0].adviserId}|${later[0].startsAt}`
  return choice
}

export function answerOf(appointmentId: string, value: string) {
  const [choice, id, startsAt] = value.split('|')
  const who = choice === 'interpreter' ? { interpreterId: id } : { adviserId: id }
  return { appointmentId, choice, ...who, startsAt }
}

/** A lesson of a group whose teacher, room or house is not there. */
export type StrandedLesson = {
  id: string
  startsAt: string
  endsAt: string
  group: string
  teacher: string | null
  room: string | null
}
