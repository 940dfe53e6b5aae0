import { nameKeys, searchTerms } from '#app/core/name_folding'
import type { MatchReason } from '#app/clients/matching/match_reason'
import type { PersonFacts } from '#app/clients/matching/person_facts'

export type MatchVerdict = 'same' | 'possible' | 'different'
export type PairScore = { score: number; verdict: MatchVerdict; reasons: MatchReason[] }

const wholeName = (facts: PersonFacts) =>
  facts.names.map(({ given, family }) => [given, family].filter(Boolean).join(' ')).join(' ')

const sounds = (left: PersonFacts, right: PersonFacts) => {
  const keys = nameKeys(wholeName(right))
  return searchTerms(wholeName(left)).every((term) => term.some((key) => keys.includes(key)))
}

/** Whether two records are one person: 0 to 1, the verdict, and the reasons in words. */
export function scorePair(left: PersonFacts, right: PersonFacts): PairScore {
  const isNameSame = sounds(left, right) || sounds(right, left)
  const isBirthSame = !!left.birthDate && left.birthDate === right.birthDate
  const verdict = isNameSame && isBirthSame ? 'same' : isNameSame ? 'possible' : 'different'
  return {
    score: { same: 0.9, possible: 0.5, different: 0.1 }[verdict],
    verdict,
    reasons: [
      ...(isNameSame ? ['same_name' as const] : []),
      ...(isBirthSame ? ['same_birth_date' as const] : []),
    ],
  }
}
