import type { DateTime } from 'luxon'
import type { Answer, Sex } from '#app/clients/answers'
import type { ContactKind, ContactOwner } from '#app/clients/contact_value'
import type { ResidenceKind } from '#app/clients/residence_kind'

export type ContactPayload = {
  id?: string | null
  kind: ContactKind
  value: string
  owner?: ContactOwner
  ownerName?: string | null
  isSafeToCall?: boolean
  isSafeToWrite?: boolean
}

export type ResidencePayload = {
  id?: string | null
  kind: ResidenceKind
  documentNumber?: string | null
  validFrom?: DateTime | null
  validUntil?: DateTime | null
  endRule?: string | null
  filedOn?: DateTime | null
}

/** What a client's form says; used by registration and by editing. */
export type ClientPayload = {
  branchId: number
  given: string
  family?: string | null
  otherGiven?: string | null
  otherFamily?: string | null
  /** The first is the one to speak with; at least one. */
  languages: string[]
  /** Empty when there is none, which is normal. */
  contacts: ContactPayload[]
  birthDate?: DateTime | null
  birthYear?: number | null
  birthAnswer?: Answer
  sex?: Sex
  /** ISO 3166 alpha-2, `XX` for stateless, or a reason for no answer. */
  citizenship?: string
  residenceAnswer?: Answer
  residenceTitles?: ResidencePayload[]
  pesel?: string | null
  note?: string | null
  clauseLanguage?: string | null
}

/** The names in use: as the person writes them, and in the other script. */
export type WrittenNames = Pick<ClientPayload, 'given' | 'family' | 'otherGiven' | 'otherFamily'>
