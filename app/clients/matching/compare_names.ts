import { alignWords, type Alignment, type WordPair } from '#app/clients/matching/align_words'
import type { WordRelation } from '#app/clients/matching/compare_words'
import { nameWords, type NameWord } from '#app/clients/matching/name_words'
import type { WrittenName } from '#app/clients/matching/person_facts'

/** `full`: given and family name agree; `nearly`: one of them by a slip, a short form or an initial. */
export const NAME_AGREEMENTS = ['full', 'nearly', 'partly', 'given', 'family', 'none'] as const
export type NameAgreement = (typeof NAME_AGREEMENTS)[number]

export type NameMatch = {
  agreement: NameAgreement
  pairs: WordPair[]
  leftOut: NameWord[]
  hasOtherPatronymic: boolean
  distance: number
  /** Both people have a name to compare. */
  isKnown: boolean
}

export const WEAK_RELATIONS: ReadonlySet<WordRelation> = new Set([
  'short',
  'initial',
  'slip',
  'unclear',
])
/** Borne by half a nation beside the name proper, so they tell nobody apart. */
const BORNE_BY_MANY = new Set(['singh', 'kaur', 'kumar', 'kumari', 'devi', 'begum', 'bibi', 'khan'])

const telling = (words: NameWord[]) =>
  words.filter(
    ({ text, isInitial, isPatronymic }) => !isInitial && !isPatronymic && !BORNE_BY_MANY.has(text)
  )

const inField = (words: NameWord[], field: string) => words.some((word) => word.field === field)

const touches = (pairs: WordPair[], field: string) =>
  pairs.some(({ left, right }) => left.field === field || right.field === field)

/** Something stands on both sides that the other side does not know. */
function contradicted(pairs: WordPair[], left: NameWord[], right: NameWord[]): NameAgreement {
  const isGivenOther = inField(left, 'given') && inField(right, 'given')
  const isFamilyOther = inField(left, 'family') && inField(right, 'family')
  if (pairs.length === 0 || (isGivenOther && isFamilyOther)) {
    return 'none'
  }
  if (isGivenOther) {
    return touches(pairs, 'family') ? 'family' : 'none'
  }
  const strong = pairs.filter(({ relation }) => !WEAK_RELATIONS.has(relation))
  return isFamilyOther && touches(strong, 'family')
    ? 'partly'
    : touches(strong, 'given')
      ? 'given'
      : 'none'
}

const isGivenUnclear = ({ relation, left, right }: WordPair) =>
  relation === 'unclear' && left.field === 'given' && right.field === 'given'

function agreementOf(alignment: Alignment, left: NameWord[], right: NameWord[]): NameAgreement {
  const { pairs } = alignment
  const weak = pairs.filter(({ relation }) => WEAK_RELATIONS.has(relation)).length
  if (left.length > 0 && right.length > 0) {
    return contradicted(pairs, left, right)
  }
  const isWhole = left.length === 0 && right.length === 0
  if (weak > 1 || pairs.length === 0 || pairs.some(isGivenUnclear)) {
    return pairs.length === 0 ? 'none' : 'partly'
  }
  if (pairs.length === 1) {
    return isWhole && weak === 0 ? 'nearly' : 'partly'
  }
  const hasBoth = touches(pairs, 'given') && touches(pairs, 'family')
  return hasBoth || isWhole ? (weak === 0 ? 'full' : 'nearly') : 'partly'
}

const isOtherPatronymic = ({ onlyLeft, onlyRight }: Alignment) =>
  onlyLeft.some((word) => word.isPatronymic) && onlyRight.some((word) => word.isPatronymic)

export function compareNames(left: WrittenName, right: WrittenName): NameMatch {
  const alignment = alignWords(nameWords(left), nameWords(right))
  const [onlyLeft, onlyRight] = [telling(alignment.onlyLeft), telling(alignment.onlyRight)]
  return {
    agreement: agreementOf(alignment, onlyLeft, onlyRight),
    pairs: alignment.pairs,
    leftOut: [...onlyLeft, ...onlyRight],
    hasOtherPatronymic: isOtherPatronymic(alignment),
    distance: alignment.pairs.reduce((total, { distance }) => total + distance, 0),
    isKnown: true,
  }
}

const rank = ({ agreement, leftOut, distance }: NameMatch) =>
  NAME_AGREEMENTS.indexOf(agreement) * 100 + leftOut.length * 10 + distance

/** The spellings of two people that agree best. */
export function bestNameMatch(left: WrittenName[], right: WrittenName[]): NameMatch | null {
  const matches = left.flatMap((mine) => right.map((yours) => compareNames(mine, yours)))
  return matches.sort((one, other) => rank(one) - rank(other))[0] ?? null
}
