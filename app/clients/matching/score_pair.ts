import { compareBirths, type BirthRelation } from '#app/clients/matching/compare_births'
import type { WordPair } from '#app/clients/matching/align_words'
import { bestNameMatch, WEAK_RELATIONS, type NameMatch } from '#app/clients/matching/compare_names'
import { compareMarks, type Marks } from '#app/clients/matching/compare_marks'
import { explain } from '#app/clients/matching/explain'
import type { MatchReason } from '#app/clients/matching/match_reason'
import type { PersonFacts } from '#app/clients/matching/person_facts'

export const VERDICTS = ['different', 'possible', 'same'] as const
export type MatchVerdict = (typeof VERDICTS)[number]
export type PairScore = { score: number; verdict: MatchVerdict; reasons: MatchReason[] }

const NO_NAME: NameMatch = {
  agreement: 'none',
  pairs: [],
  leftOut: [],
  hasOtherPatronymic: false,
  distance: 9,
}

/** Fewer letters, and a slip may as well be another family's name. */
const LONG_ENOUGH = { left_out: 5, swapped: 5, replaced: 7 } as const
const LONG_GIVEN = 4

function isSmallSlip({ relation, slip, left, right }: WordPair): boolean {
  if (relation !== 'slip' || !slip) {
    return !WEAK_RELATIONS.has(relation)
  }
  const areGiven = left.field === 'given' && right.field === 'given'
  const letters = Math.min(left.text.length, right.text.length)
  return letters >= (areGiven ? LONG_GIVEN : LONG_ENOUGH[slip])
}

const isLittleLeftOut = ({ leftOut, pairs }: NameMatch) =>
  leftOut.length <= 1 || (leftOut.length === 2 && pairs.length > 2)

function withoutBirth(name: NameMatch): MatchVerdict {
  if (name.agreement === 'full') {
    return isLittleLeftOut(name) && !name.hasOtherPatronymic ? 'same' : 'possible'
  }
  if (name.agreement === 'nearly') {
    const isSmall = name.pairs.length > 1 && name.pairs.every(isSmallSlip)
    return isSmall && name.leftOut.length === 0 ? 'same' : 'possible'
  }
  return 'different'
}

/** What names and birth date alone say. */
function bySelf(name: NameMatch, birth: BirthRelation): MatchVerdict {
  const { agreement } = name
  const isNameSure = agreement === 'full' || agreement === 'nearly'
  switch (birth) {
    case 'same':
      return isNameSure
        ? 'same'
        : ['partly', 'given'].includes(agreement)
          ? 'possible'
          : 'different'
    case 'swapped':
    case 'slip':
      return agreement === 'full' ? 'same' : agreement === 'nearly' ? 'possible' : 'different'
    case 'same_year':
    case 'unknown':
      return withoutBirth(name)
    default:
      return 'different'
  }
}

const lower = (verdict: MatchVerdict, most: MatchVerdict) =>
  VERDICTS.indexOf(verdict) > VERDICTS.indexOf(most) ? most : verdict

const isLikely = ({ agreement }: NameMatch) => ['full', 'nearly', 'partly'].includes(agreement)

/** Numbers outweigh names: one PESEL is one person, two are two. */
function withMarks(
  verdict: MatchVerdict,
  name: NameMatch,
  birth: BirthRelation,
  marks: Marks
): MatchVerdict {
  const isBirthOther = birth === 'other' || birth === 'generation'
  if (marks.pesel === 'same' || marks.isDocumentSame) {
    return name.agreement === 'none' && isBirthOther
      ? 'possible'
      : isLikely(name) || !isBirthOther
        ? 'same'
        : 'possible'
  }
  if (marks.pesel === 'other' || marks.isSexOther) {
    return lower(verdict, 'possible')
  }
  if (!marks.isContactSame || !isLikely(name)) {
    return verdict
  }
  return isBirthOther ? 'possible' : name.agreement === 'partly' ? 'possible' : 'same'
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
  const verdict = withMarks(bySelf(name, birth), name, birth, marks)
  return {
    score: within(points(name, birth, marks), BANDS[verdict]),
    verdict,
    reasons: explain(name, birth, marks),
  }
}
