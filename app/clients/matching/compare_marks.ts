import type { PersonFacts } from '#app/clients/matching/person_facts'

/** What numbers, contact points, sex and household say beside the name. */
export type Marks = {
  pesel: 'same' | 'other' | 'unknown'
  isDocumentSame: boolean
  isContactSame: boolean
  isHouseholdSame: boolean
  isSexOther: boolean
}

const SEXES = ['female', 'male']
const share = (left: string[], right: string[]) => left.some((one) => right.includes(one))

export function compareMarks(left: PersonFacts, right: PersonFacts): Marks {
  const hasPesels = left.peselIndex && right.peselIndex
  const areSexesKnown = [left, right].every(({ sex }) => SEXES.includes(sex ?? ''))
  return {
    pesel: !hasPesels ? 'unknown' : left.peselIndex === right.peselIndex ? 'same' : 'other',
    isDocumentSame: share(left.documentIndexes, right.documentIndexes),
    isContactSame: share(left.contactIndexes, right.contactIndexes),
    isHouseholdSame: share(left.householdIds, right.householdIds),
    isSexOther: areSexesKnown && left.sex !== right.sex,
  }
}
