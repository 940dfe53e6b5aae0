import type { Option } from '~/ui/option'

export type StayAnswer = {
  isLegal: 'yes' | 'no' | 'unknown'
  because: string
  groundEndsOn: string | null
  endsOn: string | null
  kind: string | null
  rule: string | null
  filedOn: string | null
  inForce: string[]
  applications: number
}

export type Seen = { seenOn: string; by: string }

export type StayTitle = {
  id: string
  version: number
  kind: string
  state: 'holds' | 'unclear' | 'refused' | 'over' | 'later'
  because: string
  validFrom: string | null
  validUntil: string | null
  endRule: string | null
  lawEndsOn: string | null
  endedOn: string | null
  appliedFor: string | null
  filedOn: string | null
  decidedOn: string | null
  decision: string | null
  appealedOn: string | null
  appealDecidedOn: string | null
  documentNumber?: string | null
  hasNumber: boolean
  warnings: string[]
  seen: Seen[]
}

export type StayDocument = {
  id: string
  version: number
  kind: string
  country: string | null
  number?: string | null
  hasNumber: boolean
  validFrom: string | null
  validUntil: string | null
  warnings: string[]
  seen: Seen[]
}

export type StayPesel = {
  value: string | null
  problems: string[]
  says: { birthDate: string; sex: 'female' | 'male' } | null
  seen: Seen[]
}

export type StayChoices = {
  residenceKinds: string[]
  documentKinds: string[]
  decisions: string[]
  countries: Option<string>[]
  stateless: string
  endRules: { code: string; endsOn: string }[]
  maySeeSensitive: boolean
  mayWrite: boolean
}

/** Applications ask for other days than titles do. */
export const isApplication = (kind: string) => kind === 'PENDING' || kind === 'ASYLUM_SEEKER'
