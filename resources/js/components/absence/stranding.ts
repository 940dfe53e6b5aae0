export type Proposal = {
  choice: 'colleague' | 'phone' | 'later' | 'keep' | 'cancel'
  colleagues: { id: string; name: string }[]
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

export type OpenMeeting = StrandedMeeting & { proposal: Proposal; refusal: string | null }

export type Change = {
  id: string
  kind: 'hours' | 'day' | 'absence' | 'closure'
  isSaved: boolean
  person: string | null
  personId: string | null
  branch: string | null
  reason: string | null
  from: string
  until: string | null
}

/** A choice with what it needs in one word, as the list of a row holds it. */
export function proposedValue({ choice, colleagues, later }: Proposal) {
  if (choice === 'colleague') return `colleague|${colleagues[0].id}`
  if (choice === 'later') return `later|${later[0].adviserId}|${later[0].startsAt}`
  return choice
}

export function answerOf(appointmentId: string, value: string) {
  const [choice, adviserId, startsAt] = value.split('|')
  return { appointmentId, choice, adviserId, startsAt }
}
