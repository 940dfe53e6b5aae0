export type NoteLevel = 'normal' | 'restricted' | 'secrecy'

export type NoteWords = {
  id: string
  level: NoteLevel
  subject: string | null
  body: string
  by: string
  at: string
}

export type ClientNote = {
  id: string
  level: NoteLevel
  profession: string | null
  version: number
  author: string
  writtenAt: string
  isMine: boolean
  isByBreakGlass: boolean
  mayCorrect: boolean
  circle: { id: string; name: string }[]
  latest: NoteWords
  earlier: NoteWords[]
}

type Colleague = { value: string; label: string }

export type NoteChoices = {
  levels: NoteLevel[]
  profession: string | null
  colleagues: { restricted: Colleague[]; secrecy: Colleague[] }
}

export type PersonInquiry = {
  id: string
  askerKind: string
  channel: string
  asker: string | null
  letter: string | null
  person: string | null
  question: string
  askedAt: string
  by: string
  branch: string | null
  answers: { id: string; outcome: string; answer: string | null; by: string; at: string }[]
}
