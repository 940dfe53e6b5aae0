import { seatAll, type SeatingPlan } from '#app/courses/assignment/seating_plan'

export type Question = {
  /** `[person][group]`, the last column for waiting; see `SeatingPlan`. */
  costs: readonly (readonly number[])[]
  seats: readonly number[]
  /** Rows of people who want one group together. */
  families: readonly (readonly number[])[]
  /** What it costs when a family is not together. */
  apart: number
}

export type Answer = {
  groupOf: number[]
  cost: number
  /** No proposal can cost less; equal to `cost` when the proposal is proven best. */
  atLeast: number
}

/** How many part questions are looked at before the best answer so far is taken. */
const PATIENCE = 100

/** A part question: some families are kept to a group, or allowed to be apart. */
type Node = {
  plan: SeatingPlan
  decided: ReadonlySet<number>
  allowedApart: number
  atLeast: number
  cost: number
}

const isApart = (family: readonly number[], groupOf: number[]) =>
  family.some((person) => groupOf[person] !== groupOf[family[0]])

export function costOf({ costs, families, apart }: Question, groupOf: number[]) {
  const seated = groupOf.reduce((sum, group, person) => sum + costs[person][group], 0)
  return seated + apart * families.filter((family) => isApart(family, groupOf)).length
}

const cheaper = (one: Node, other: Node) => (other.cost < one.cost ? other : one)

/**
 * The cheapest way to seat everybody. Single people are a flow, solved exactly; families are decided
 * by branch and bound over it: those that the flow tears apart, one after the other.
 */
export function assign(question: Question, patience = PATIENCE): Answer {
  const root = nodeOf(question, seatAll(question.costs, question.seats), new Set(), 0)
  let best = dive(question, root)
  let open = [root]
  for (let looked = 0; looked < patience && open.length; looked++) {
    open = open
      .filter(({ atLeast }) => atLeast < best.cost)
      .sort((one, other) => other.atLeast - one.atLeast)
    const children = open.length ? childrenOf(question, open.pop()!) : []
    best = children.reduce(cheaper, best)
    open.push(...children)
  }
  const atLeast = Math.min(best.cost, ...open.map((node) => node.atLeast))
  return { groupOf: best.plan.groupOf, cost: best.cost, atLeast }
}

/** Straight down, each time to the most promising child: a good answer soon. */
function dive(question: Question, root: Node) {
  let best = root
  let children = childrenOf(question, root)
  while (children.length) {
    best = children.reduce(cheaper, best)
    const next = children.reduce((one, other) => (other.atLeast < one.atLeast ? other : one))
    children = childrenOf(question, next)
  }
  return best
}

function nodeOf(
  question: Question,
  plan: SeatingPlan,
  decided: ReadonlySet<number>,
  allowedApart: number
): Node {
  const seated = plan.cost
  return {
    ...{ plan, decided, allowedApart },
    atLeast: seated + question.apart * allowedApart,
    cost: Number.isFinite(seated) ? costOf(question, plan.groupOf) : Infinity,
  }
}

function childrenOf(question: Question, { plan, decided, allowedApart }: Node): Node[] {
  const family = question.families.findIndex(
    (people, one) => !decided.has(one) && isApart(people, plan.groupOf)
  )
  if (family === -1) {
    return []
  }
  const now = new Set([...decided, family])
  const together = groupsFor(question, family).map((group) => {
    const kept = plan.copy()
    kept.keepTo(question.families[family], group)
    return nodeOf(question, kept, now, allowedApart)
  })
  const apart = nodeOf(question, plan, now, allowedApart + 1)
  return [apart, ...together].filter(({ atLeast }) => Number.isFinite(atLeast))
}

/** Where all of a family may be, waiting included. */
const groupsFor = ({ costs, seats, families }: Question, family: number) =>
  [...seats, Infinity].flatMap((free, group) =>
    families[family].length <= free &&
    families[family].every((person) => Number.isFinite(costs[person][group]))
      ? [group]
      : []
  )
