export type NextStep = {
  step: string
  office: string | null
  documents: string | null
  dueOn: string | null
}

/** One conversation as the form holds it. */
export type Answers = {
  branchId: number
  heldOn: string
  startedAt: string | null
  minutes: number
  mode: string
  language: string
  outcome: string
  topics: string[]
  note: string | null
  followUp: string | null
  followUpOn: string | null
  /** Only while the conversation is first written down. */
  whatNext?: string | null
  participantIds: string[]
  headCount: number
  enquiryCitizenship: string | null
  enquirySex: string | null
  enquiryTown: string | null
  nextSteps: NextStep[]
}

export type Person = { id: string; name: string; language: string }

export type Choices = {
  topics: { code: string; area: string }[]
  branches: { id: number; name: string }[]
  languages: string[]
  modes: string[]
  outcomes: string[]
}

export type Preset = {
  draftId: string
  savedAt: string | null
  context: string
  appointmentId: string | null
  answers: Answers
  people: Person[]
  choices: Choices
}
