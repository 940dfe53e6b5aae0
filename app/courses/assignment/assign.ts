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
  const root = rootOf(question)
  const { best, atLeast } = search(question, root, dive(question, root), patience)
  return { groupOf: best.plan.groupOf, cost: best.cost, atLeast }
}

/** Another row of costs for one person. */
export type Change = { person: number; row: readonly number[] }

/**
 * What the best answer costs, and what it would cost with each of the changes alone. Everybody else
 * keeps their place until something better is found, so that a change costs little to ask about.
 */
export function costsOfChanges(question: Question, changes: readonly Change[], patience: number) {
  const root = rootOf(question)
  const { best } = search(question, root, dive(question, root), patience)
  const costWith = ({ person, row }: Change) => {
    const other = { ...question, costs: question.costs.with(person, row) }
    const changed = ({ plan, decided, allowedApart }: Node) =>
      nodeOf(other, plan.withRow(person, row), decided, allowedApart)
    const start = changed(root)
    const known = cheaper(dive(other, start), changed(best))
    return search(other, start, known, patience).best.cost
  }
  return { cost: best.cost, costs: changes.map(costWith) }
}

const rootOf = (question: Question) =>
  nodeOf(question, seatAll(question.costs, question.seats), new Set(), 0)

/** Best first below the root, until nothing is better than `best` or the patience is over. */
function search(question: Question, root: Node, best: Node, patience: number) {
  let open = [root]
  for (let looked = 0; looked < patience && open.length; looked++) {
    open = open
      .filter(({ atLeast }) => atLeast < best.cost)
      .sort((one, other) => other.atLeast - one.atLeast)
    const children = open.length ? childrenOf(question, open.pop()!) : []
    best = children.reduce(cheaper, best)
    open.push(...children)
  }
  return { best, atLeast: Math.min(best.cost, ...open.map((node) => node.atLeast)) }
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
