import { assign, type Question } from '#app/courses/assignment/assign'
import {
  APART,
  fitOf,
  waitingFit,
  type Applicant,
  type Fit,
  type OfferedGroup,
} from '#app/courses/assignment/fit'

/** A group's id, or null for waiting. */
export type Correction = { applicantId: string; groupId: string | null }

export type Proposed = { applicant: Applicant; groupId: string | null; fit: Fit; isApart: boolean }
export type Proposal = { lines: Proposed[]; cost: number; atLeast: number }

/** A corrected person whose group has no seat left waits; nothing else is dearer. */
const NO_SEAT = 1000

const fitsOf = (applicant: Applicant, groups: OfferedGroup[]) => [
  ...groups.map((group) => fitOf(applicant, group)),
  waitingFit(applicant),
]

/** The costs of somebody: everything that is possible, or only where the coordinator put them. */
function rowOf(fits: Fit[], pinned: number | undefined): number[] {
  if (pinned === undefined) {
    return fits.map(({ points, isPossible }) => (isPossible ? points : Infinity))
  }
  const isWaiting = pinned === fits.length - 1
  return fits.map(({ points }, group) => {
    const elsewhere = group === fits.length - 1 && !isWaiting ? NO_SEAT : Infinity
    return group === pinned ? points : elsewhere
  })
}

function familiesOf(applicants: Applicant[]) {
  const keys = Map.groupBy(applicants.keys(), (person) => applicants[person].togetherKey)
  keys.delete(null)
  return [...keys.values()].filter(({ length }) => length > 1)
}

/**
 * Seats the applicants (in the order of their applications) at the least cost: level, times, place,
 * childcare, families together, and weeks waited by those who get nothing. Pure: the same input
 * gives the same proposal.
 */
export function propose(
  applicants: Applicant[],
  groups: OfferedGroup[],
  corrections: Correction[] = [],
  patience?: number
): Proposal {
  const columns = new Map<string | null, number>(groups.map(({ id }, column) => [id, column]))
  columns.set(null, groups.length)
  const pins = new Map(corrections.map((one) => [one.applicantId, columns.get(one.groupId)]))
  const fits = applicants.map((applicant) => fitsOf(applicant, groups))
  const question: Question = {
    costs: applicants.map(({ id }, person) => rowOf(fits[person], pins.get(id))),
    seats: groups.map(({ seats }) => seats),
    families: familiesOf(applicants),
    apart: APART,
  }
  const { groupOf, cost, atLeast } = assign(question, patience)
  const apart = new Set(
    question.families
      .filter((people) => people.some((one) => groupOf[one] !== groupOf[people[0]]))
      .flat()
  )
  const lines = applicants.map((applicant, person) => ({
    applicant,
    groupId: groups[groupOf[person]]?.id ?? null,
    fit: fits[person][groupOf[person]],
    isApart: apart.has(person),
  }))
  return { lines, cost, atLeast }
}

const PATIENCE_OF_COMPARISON = 20

/** What each correction costs: how much cheaper the proposal would be without it. */
export function costsOfCorrections(
  applicants: Applicant[],
  groups: OfferedGroup[],
  corrections: Correction[]
) {
  const costWith = (some: Correction[]) =>
    propose(applicants, groups, some, PATIENCE_OF_COMPARISON).cost
  const all = costWith(corrections)
  return new Map(
    corrections.map((one) => [
      one.applicantId,
      all - costWith(corrections.filter((other) => other !== one)),
    ])
  )
}

export type Choice = { groupId: string | null; cost: number; fit: Fit }

/** Where else one person could go, and what that would cost altogether. */
export function choicesFor(
  applicantId: string,
  applicants: Applicant[],
  groups: OfferedGroup[],
  corrections: Correction[]
): Choice[] {
  const others = corrections.filter((one) => one.applicantId !== applicantId)
  const applicant = applicants.find(({ id }) => id === applicantId)!
  const costWith = (some: Correction[]) =>
    propose(applicants, groups, some, PATIENCE_OF_COMPARISON).cost
  const free = costWith(others)
  return [...groups, null].map((group) => ({
    groupId: group?.id ?? null,
    cost: costWith([...others, { applicantId, groupId: group?.id ?? null }]) - free,
    fit: group ? fitOf(applicant, group) : waitingFit(applicant),
  }))
}
