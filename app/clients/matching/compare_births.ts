import type { PersonFacts } from '#app/clients/matching/person_facts'

export const BIRTH_RELATIONS = [
  'same',
  'swapped',
  'slip',
  'same_year',
  'unknown',
  'other',
  'generation',
] as const
export type BirthRelation = (typeof BIRTH_RELATIONS)[number]

const GENERATION_YEARS = 15
/** A slip of the pen moves the year by less than this; more is a parent or a child. */
const SLIP_YEARS = 10

type Birth = Pick<PersonFacts, 'birthDate' | 'birthYear'>

const yearOf = ({ birthDate, birthYear }: Birth) =>
  birthDate ? Number(birthDate.slice(0, 4)) : birthYear

const digits = (date: string) => date.replaceAll('-', '')

function isSwapped(left: string, right: string) {
  const [year, month, day] = left.split('-')
  return month !== day && right === `${year}-${day}-${month}`
}

/** One digit other, or two neighbouring digits exchanged. */
function isSlip(left: string, right: string) {
  const [mine, yours] = [digits(left), digits(right)]
  const other = [...mine].flatMap((digit, at) => (digit === yours[at] ? [] : [at]))
  const [first, second] = other
  const isExchanged =
    other.length === 2 &&
    second === first + 1 &&
    mine[first] === yours[second] &&
    mine[second] === yours[first]
  return other.length === 1 || isExchanged
}

/** The first of January often stands for a day nobody knew. */
const isPlaceholder = (date: string) => date.endsWith('-01-01')

function compareDates(left: string, right: string, years: number): BirthRelation {
  if (left === right) {
    return 'same'
  }
  if (isSwapped(left, right)) {
    return 'swapped'
  }
  if (isSlip(left, right) && years < SLIP_YEARS) {
    return 'slip'
  }
  if (years === 0 && (isPlaceholder(left) || isPlaceholder(right))) {
    return 'same_year'
  }
  return years >= GENERATION_YEARS ? 'generation' : 'other'
}

export function compareBirths(left: Birth, right: Birth): BirthRelation {
  const [mine, yours] = [yearOf(left), yearOf(right)]
  if (!mine || !yours) {
    return 'unknown'
  }
  const years = Math.abs(mine - yours)
  if (left.birthDate && right.birthDate) {
    return compareDates(left.birthDate, right.birthDate, years)
  }
  return years === 0 ? 'same_year' : years >= GENERATION_YEARS ? 'generation' : 'other'
}
