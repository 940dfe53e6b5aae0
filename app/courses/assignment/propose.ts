import { assign, costsOfChanges, type Question } from '#app/courses/assignment/assign'
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
function rowOf(fits: Fit[], pinned?: number): number[] {
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

function asQuestion(applicants: Applicant[], groups: OfferedGroup[], corrections: Correction[]) {
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
  return { fits, question }
}

/**
 * Seats the applicants (in the order of their applications) at the least cost: level, times, place,
 * childcare, families together, and weeks waited by those who get nothing. Pure: the same input
 * gives the same proposal.
 */
export function propose(
  applicants: Applicant[],
  groups: OfferedGroup[],
  corrections: Correction[] = []
): Proposal {
  const { fits, question } = asQuestion(applicants, groups, corrections)
  const { groupOf, cost, atLeast } = assign(question)
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
  const { fits, question } = asQuestion(applicants, groups, corrections)
  const places = new Map(applicants.map(({ id }, person) => [id, person]))
  const undone = corrections.map(({ applicantId }) => {
    const person = places.get(applicantId)!
    return { person, row: rowOf(fits[person]) }
  })
  const { cost, costs } = costsOfChanges(question, undone, PATIENCE_OF_COMPARISON)
  return new Map(corrections.map((one, index) => [one.applicantId, cost - costs[index]]))
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
  const { fits, question } = asQuestion(applicants, groups, others)
  const person = applicants.findIndex(({ id }) => id === applicantId)
  const pinned = fits[person].map((_, column) => ({ person, row: rowOf(fits[person], column) }))
  const { cost, costs } = costsOfChanges(question, pinned, PATIENCE_OF_COMPARISON)
  return [...groups, null].map((group, column) => ({
    groupId: group?.id ?? null,
    cost: costs[column] - cost,
    fit: fits[person][column],
  }))
}
