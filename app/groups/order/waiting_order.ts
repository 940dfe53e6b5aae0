import type { Condition, GroupRule } from '#app/groups/group_rule'
import { wholeMonths } from '#app/groups/order/whole_months'
import { levelRank } from '#app/groups/order/level_rank'

/** One person of an entry, with what the rule looks at. */
export type Applicant = {
  isMinor: boolean
  level: string | null
  /** yyyy-MM-dd */
  inPolandSince: string | null
  householdId: string | null
}

export type WaitingEntry = {
  entry: string
  ticket: number
  /** yyyy-MM-dd, the day of joining the list. */
  joinedOn: string
  people: Applicant[]
}

/** Households that have somebody in the group, and those that have a grown-up there. */
export type Seated = { households: ReadonlySet<string>; guarded: ReadonlySet<string> }

export type Ranked = WaitingEntry & {
  /** The place of the first term that is fulfilled; the number of terms when none is. */
  tier: number
}

type Test = (person: Applicant, entry: WaitingEntry, seated: Seated) => boolean

const isSettledAtMost = (months: number): Test => {
  return ({ inPolandSince }, { joinedOn }) =>
    inPolandSince !== null && wholeMonths(inPolandSince, joinedOn) < months
}

function testOf(condition: Condition): Test {
  switch (condition.is) {
    case 'in_poland_at_most':
      return isSettledAtMost(condition.months)
    case 'level_at_most':
      return ({ level }) => level !== null && levelRank(level) <= levelRank(condition.level)
    case 'household_in_group':
      return ({ householdId }, _, { households }) =>
        householdId !== null && households.has(householdId)
    case 'minor_with_guardian':
      return ({ isMinor, householdId }, { people }, { guarded }) =>
        isMinor &&
        (people.some((other) => !other.isMinor) ||
          (householdId !== null && guarded.has(householdId)))
  }
}

export function tierOf(entry: WaitingEntry, { terms }: GroupRule, seated: Seated): number {
  const tier = terms.findIndex((term) =>
    entry.people.some((person) => term.every((each) => testOf(each)(person, entry, seated)))
  )
  return tier === -1 ? terms.length : tier
}

/** Everybody who waits, in the order in which seats are offered: the rule's terms, then the ticket. */
export const inOrder = (entries: WaitingEntry[], rule: GroupRule, seated: Seated): Ranked[] =>
  entries
    .map((entry) => ({ ...entry, tier: tierOf(entry, rule, seated) }))
    .sort((one, other) => one.tier - other.tier || one.ticket - other.ticket)

/** Who gets the free seats now, and whom the rule passes over because the family is too large. */
export function chosenFor(free: number, ranked: Ranked[], { familyTooLarge }: GroupRule) {
  const chosen: Ranked[] = []
  const tooLarge: Ranked[] = []
  let left = free
  for (const entry of ranked) {
    if (left === 0) {
      break
    }
    if (entry.people.length <= left) {
      chosen.push(entry)
      left -= entry.people.length
    } else if (familyTooLarge === 'wait') {
      break
    } else {
      tooLarge.push(entry)
    }
  }
  const last = chosen.at(-1)
  const passedOver = last ? tooLarge.filter((entry) => isBefore(entry, last)) : []
  return { chosen, passedOver }
}

const isBefore = (one: Ranked, other: Ranked) =>
  one.tier < other.tier || (one.tier === other.tier && one.ticket < other.ticket)
