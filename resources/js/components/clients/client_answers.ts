import type { Option } from '~/ui/option'

export type ContactAnswer = {
  id?: string | null
  kind: string
  value: string
  owner: string
  isSafeToCall: boolean
  isSafeToWrite: boolean
}

export type TitleAnswer = {
  id?: string | null
  kind: string
  documentNumber?: string
  validFrom: string
  validUntil: string
  endRule: string
  filedOn: string
}

/** What a client's form holds; `undefined` is not shown to this person and not sent. */
export type ClientAnswers = {
  branchId: number | null
  given: string
  family: string
  otherGiven: string
  otherFamily: string
  languages: string[]
  contacts: ContactAnswer[]
  birthDate: string
  birthYear: number | null
  birthAnswer: string
  sex: string
  citizenship: string
  residenceAnswer: string
  residenceTitles: TitleAnswer[]
  pesel?: string
  note?: string
}

export type ClientChoices = {
  branches: Option<number>[]
  languages: Option<string>[]
  citizenships: Option<string>[]
  residenceKinds: string[]
  contactOwners: string[]
  endRules: { code: string; endsOn: string }[]
  maySeeSensitive: boolean
}

export const emptyContact = (kind = 'phone', value = ''): ContactAnswer => ({
  kind,
  value,
  owner: 'self',
  isSafeToCall: true,
  isSafeToWrite: true,
})

export const emptyTitle = (): TitleAnswer => ({
  kind: 'UKR',
  validFrom: '',
  validUntil: '',
  endRule: '',
  filedOn: '',
})

export const emptyAnswers = (maySeeSensitive: boolean): ClientAnswers => ({
  branchId: null,
  given: '',
  family: '',
  otherGiven: '',
  otherFamily: '',
  languages: [],
  contacts: [emptyContact()],
  birthDate: '',
  birthYear: null,
  birthAnswer: 'not_asked',
  sex: 'not_asked',
  citizenship: 'not_asked',
  residenceAnswer: 'not_asked',
  residenceTitles: [],
  ...(maySeeSensitive ? { pesel: '', note: '' } : {}),
})
