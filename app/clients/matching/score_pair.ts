import { compareBirths, type BirthRelation } from '#app/clients/matching/compare_births'
import { bestNameMatch, type NameMatch } from '#app/clients/matching/compare_names'
import { compareMarks, type Marks } from '#app/clients/matching/compare_marks'
import { explain } from '#app/clients/matching/explain'
import { judge, type MatchVerdict } from '#app/clients/matching/judge'
import type { MatchReason } from '#app/clients/matching/match_reason'
import type { PersonFacts } from '#app/clients/matching/person_facts'

export type PairScore = { score: number; verdict: MatchVerdict; reasons: MatchReason[] }

const NO_NAME: NameMatch = {
  agreement: 'none',
  pairs: [],
  leftOut: [],
  hasOtherPatronymic: false,
  distance: 9,
  isKnown: false,
}

const NAME_POINTS = { full: 0.55, nearly: 0.45, partly: 0.3, given: 0.15, family: 0.15, none: 0 }
const BIRTH_POINTS = {
  same: 0.35,
  swapped: 0.28,
  slip: 0.22,
  same_year: 0.2,
  unknown: 0.15,
  other: 0,
  generation: 0,
}
const BANDS = { same: [0.75, 1], possible: [0.4, 0.74], different: [0, 0.39] } as const

function points(name: NameMatch, birth: BirthRelation, marks: Marks): number {
  const numbers = [
    marks.pesel === 'same',
    marks.isDocumentSame,
    marks.isContactSame,
    marks.isHouseholdSame,
  ]
  const ofMarks = [0.4, 0.3, 0.1, 0.03]
    .filter((_, at) => numbers[at])
    .reduce((sum, one) => sum + one, 0)
  return (
    NAME_POINTS[name.agreement] + BIRTH_POINTS[birth] + ofMarks - Math.min(0.1, name.distance / 20)
  )
}

const within = (value: number, [least, most]: readonly [number, number]) =>
  Math.round(Math.min(most, Math.max(least, value)) * 1000) / 1000

/**
 * Whether two records are one person: 0 to 1, the verdict, and the reasons in words, supporting
 * ones first. The same whichever record stands first.
 */
export function scorePair(left: PersonFacts, right: PersonFacts): PairScore {
  const [one, other] = JSON.stringify(left) <= JSON.stringify(right) ? [left, right] : [right, left]
  const name = bestNameMatch(one.names, other.names) ?? NO_NAME
  const birth = compareBirths(one, other)
  const marks = compareMarks(one, other)
  const verdict = judge(name, birth, marks)
  return {
    score: within(points(name, birth, marks), BANDS[verdict]),
    verdict,
    reasons: explain(name, birth, marks),
  }
}
