export type Handover = {
  id: string
  version: string
  language: string
  givenAt: string
  how: string
  receivedBy: string
  receiverName: string | null
  staffName: string
}

export type ConsentPurpose = 'partner_sharing' | 'contact_channel' | 'image'

export type GivenConsent = {
  id: string
  purpose: ConsentPurpose
  detailKind: 'partner' | 'channel' | null
  detail: string
  version: string
  language: string
  givenOn: string
  how: string
  givenBy: string
  giverName: string | null
  staffName: string
  withdrawal: {
    withdrawnOn: string
    how: string
    withdrawnBy: string
    staffName: string
    followUp: { doneAt: string; note: string | null } | null
    isWaiting: boolean
  } | null
}

export type Papers = {
  clauseVersion: string | null
  isPlaceholder: boolean
  handovers: Handover[]
  consents: GivenConsent[]
}

export type PapersChoices = {
  languages: string[]
  language: string
  isMinor: boolean
  guardianName: string | null
  today: string
  purposes: { code: ConsentPurpose; detail: 'partner' | 'channel' | null }[]
  channels: string[]
  handoverWays: string[]
  consentWays: string[]
  withdrawalWays: string[]
}
