import type { WordPair } from '#app/clients/matching/align_words'
import type { BirthRelation } from '#app/clients/matching/compare_births'
import type { Marks } from '#app/clients/matching/compare_marks'
import { WEAK_RELATIONS, type NameMatch } from '#app/clients/matching/compare_names'

export const VERDICTS = ['different', 'possible', 'same'] as const
export type MatchVerdict = (typeof VERDICTS)[number]

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

const atMost = (verdict: MatchVerdict, most: MatchVerdict) =>
  VERDICTS.indexOf(verdict) > VERDICTS.indexOf(most) ? most : verdict

const isLikely = ({ agreement }: NameMatch) => ['full', 'nearly', 'partly'].includes(agreement)
const isOther = (birth: BirthRelation) => birth === 'other' || birth === 'generation'
const isAgreed = (birth: BirthRelation) => ['same', 'swapped', 'slip'].includes(birth)

/** One telephone serves a family, so it counts only where the name already points that way. */
function withContact(verdict: MatchVerdict, name: NameMatch, birth: BirthRelation): MatchVerdict {
  if (isLikely(name)) {
    return isOther(birth) || name.agreement === 'partly' ? 'possible' : 'same'
  }
  return name.agreement === 'given' && !isOther(birth) ? 'possible' : verdict
}

/** Numbers outweigh names: one PESEL is one person, two are two. */
export function judge(name: NameMatch, birth: BirthRelation, marks: Marks): MatchVerdict {
  if (marks.pesel === 'same' || marks.isDocumentSame) {
    return isLikely(name) || isAgreed(birth) ? 'same' : 'possible'
  }
  const verdict = bySelf(name, birth)
  const told = marks.isContactSame ? withContact(verdict, name, birth) : verdict
  return marks.pesel === 'other' || marks.isSexOther ? atMost(told, 'possible') : told
}
