import type { Option } from '~/ui/option'

export type StaffProfile = {
  email: string
  givenName: string
  familyName: string
  locale: string
  authorisationNumber: string | null
  registerCheckedOn: string | null
  sex: string | null
  videoLink: string | null
  roles: { role: string; expiresOn: string | null }[]
  branches: number[]
  languages: string[]
  topics: string[]
}

export type StaffChoices = {
  roles: string[]
  branches: Option<number>[]
  languages: Option<string>[]
  topics: string[]
}
