export type ClientCard = {
  languages: string[]
  birthDate: string | null
  birthYear: number | null
  birthAnswer: string
  sex: string
  citizenship: string
  residenceAnswer: string
  titles: { kind: string; validFrom: string | null; endsOn: string | null; isByLaw: boolean }[]
  contacts:
    | {
        id: string
        kind: string
        value: string
        owner: string
        isSafeToCall: boolean
        isSafeToWrite: boolean
      }[]
    | null
  pesel?: string | null
  note?: string | null
}

export type LastClause = { version: string; language: string } | null

export type NextAppointment = {
  id: string
  startsAt: string
  topic: string | null
  channel: string
  language: string
  branch: string
  adviser: string
}

export type TimelineEntry = {
  kind: 'appointment' | 'consultation' | 'clause' | 'registered'
  id: string
  at: string
  staff?: string
  branch?: string
  topics?: string[]
  mode?: string
  language?: string
  minutes?: number
  outcome?: string
  followUpOn?: string | null
  isCancelled?: boolean
  version?: string
}

export type Timeline = { entries: TimelineEntry[]; page: number; hasOlder: boolean }
