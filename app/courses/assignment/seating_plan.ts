type Edge = { weight: number; person: number }

const NO_EDGE: Edge = { weight: Infinity, person: -1 }

/**
 * People in groups at the least cost: a minimum-cost flow that people may join and leave. The residual
 * graph has one node for each group, not for each person: an edge is the cheapest member to move on.
 * `costs[person][group]` may be `Infinity`; the last column is "waits" and has room for all.
 */
export class SeatingPlan {
  private constructor(
    private readonly costs: (readonly number[])[],
    private readonly seats: readonly number[],
    readonly groupOf: number[],
    private readonly members: number[][],
    private readonly edges: Edge[][]
  ) {}

  static empty(costs: readonly (readonly number[])[], seats: readonly number[]) {
    const members: number[][] = [...seats, Infinity].map(() => [])
    const edges = members.map(() => members.map(() => NO_EDGE))
    return new SeatingPlan([...costs], seats, [], members, edges)
  }

  copy() {
    const members = this.members.map((people) => [...people])
    const edges = this.edges.map((row) => [...row])
    return new SeatingPlan([...this.costs], this.seats, [...this.groupOf], members, edges)
  }

  get cost() {
    return this.groupOf.reduce((sum, group, person) => sum + this.costs[person][group], 0)
  }

  /** Seats somebody along the cheapest augmenting path. */
  seat(person: number) {
    const { distance, before } = this.shortestPaths(this.costs[person])
    const end = this.cheapestEnd(distance)
    const changed = this.moveAlong(before, end)
    const group = changed.at(-1)!
    this.members[group].push(person)
    this.groupOf[person] = group
    changed.forEach((one) => this.findEdgesFrom(one))
  }

  /** Keeps these people to one group, whatever that does to others. */
  keepTo(people: readonly number[], group: number) {
    people.forEach((person) => this.unseat(person))
    for (const person of people) {
      this.costs[person] = this.costs[person].map((cost, one) => (one === group ? cost : Infinity))
      this.seat(person)
    }
  }

  /** The same plan with another row of costs for one person, and still the cheapest. */
  withRow(person: number, row: readonly number[]) {
    const plan = this.copy()
    plan.unseat(person)
    plan.costs[person] = row
    plan.seat(person)
    return plan
  }

  /** Takes somebody out; who gains most by it moves up. */
  private unseat(person: number) {
    const group = this.groupOf[person]
    this.members[group].splice(this.members[group].indexOf(person), 1)
    this.findEdgesFrom(group)
    const { before } = this.shortestPaths(this.members.map(() => 0))
    const changed = this.moveAlong(before, group)
    changed.forEach((one) => this.findEdgesFrom(one))
  }

  /** Bellman and Ford; edges may save something, but no round trip does. */
  private shortestPaths(start: readonly number[]) {
    const distance = [...start]
    const before = distance.map(() => -1)
    for (let isShorter = true; isShorter;) {
      isShorter = false
      for (let from = 0; from < distance.length; from++) {
        for (let to = 0; to < distance.length; to++) {
          const through = distance[from] + this.edges[from][to].weight
          if (through < distance[to]) {
            distance[to] = through
            before[to] = from
            isShorter = true
          }
        }
      }
    }
    return { distance, before }
  }

  /** Of equally cheap ends, waiting: nobody is moved about for nothing. */
  private cheapestEnd(distance: number[]) {
    let best = this.seats.length
    for (const [group, seats] of this.seats.entries()) {
      if (this.members[group].length < seats && distance[group] < distance[best]) {
        best = group
      }
    }
    return best
  }

  /** Moves one person along each edge of the path that ends here; gives its groups, the end first. */
  private moveAlong(before: number[], end: number) {
    const groups = [end]
    for (let to = end; before[to] !== -1; to = before[to]) {
      const from = before[to]
      const { person } = this.edges[from][to]
      this.members[from].splice(this.members[from].indexOf(person), 1)
      this.members[to].push(person)
      this.groupOf[person] = to
      groups.push(from)
    }
    return groups
  }

  private findEdgesFrom(group: number) {
    const row = this.members.map(() => NO_EDGE)
    for (const person of this.members[group]) {
      const costs = this.costs[person]
      for (let to = 0; to < row.length; to++) {
        const weight = costs[to] - costs[group]
        if (weight < row[to].weight && to !== group) {
          row[to] = { weight, person }
        }
      }
    }
    this.edges[group] = row
  }
}

/** Everybody seated, one by one: of two who fit alike the one who came first keeps the seat. */
export function seatAll(costs: readonly (readonly number[])[], seats: readonly number[]) {
  const plan = SeatingPlan.empty(costs, seats)
  costs.forEach((_, person) => plan.seat(person))
  return plan
}
