export type Dated = { validFrom: string | null; validUntil: string | null }

export type Name = Dated & {
  id: string
  kind: string
  given: string
  family: string | null
  full: string
}

export type Contact = Dated & {
  id: string
  kind: string
  value: string
  owner: string
  ownerName: string | null
  isSafeToCall: boolean
  isSafeToWrite: boolean
}

export type Gmina = {
  teryt: string
  name: string
  kind: string
  powiat: string
  degurba: number | null
}

export type Address = Dated & {
  id: string
  kind: string
  place: string
  locality: string | null
  street?: string | null
  postcode?: string | null
  gmina: Gmina | null
}

export type Relative = {
  id: string
  name: string
  otherName: string | null
  birthYear: number | null
  isMinor: boolean
  /** Where the record is, when it is not here. */
  branch: string | null
}

export type Member = Dated & {
  id: string
  isPresent: boolean
  isSelf: boolean
  role: string
  contactThroughId: string | null
  person: Relative
}

export type Guardian = Dated & {
  id: string
  basis: string
  isPresent: boolean
  guardian: Relative | null
  name: string | null
  phone?: string | null
}

export type Card = {
  id: string
  isValid: boolean
  issuedAt: string
  issuedBy: string | null
  revokedAt: string | null
  revokedBy: string | null
  revokedBecause: string | null
}

export type Belonging = {
  branch: string
  adviserId: string | null
  adviser: string | null
  moves: {
    id: string
    from: string
    to: string
    movedOn: string
    movedBy: string | null
    reason: string | null
  }[]
  changes: { id: string; adviser: string | null; changedBy: string | null; at: string }[]
  branches: { value: number; label: string }[]
  advisers: { value: string; label: string }[]
}

export type PersonRecord = {
  pin: { chosenAt: string } | null
  isMinor: boolean
  birth: {
    date: string | null
    year: number | null
    answer: string
    sex: string
    citizenship: string
  }
  names: Name[]
  /** Null for who needs no way to reach the person. */
  contacts: {
    now: Contact[]
    ended: Contact[]
    lent: { name: string; isOpen: boolean; contacts: Contact[] }[]
  } | null
  addresses: Address[]
  household: Member[]
  guardians: { own: Guardian[]; wards: (Dated & { id: string; basis: string; ward: Relative })[] }
  cards: Card[]
  belonging: Belonging
}

export type PersonChoices = {
  nameKinds: string[]
  contactKinds: string[]
  contactOwners: string[]
  addressKinds: string[]
  addressPlaces: string[]
  householdRoles: string[]
  guardianBases: string[]
  gminas: Gmina[]
}
