export type WrittenName = { given: string; family: string | null; kind: string }

/** What is known of a person when two records are compared. */
export type PersonFacts = {
  names: WrittenName[]
  birthDate: string | null
  birthYear: number | null
  sex: string | null
  contactIndexes: string[]
  peselIndex: string | null
  documentIndexes: string[]
  householdIds: string[]
}
