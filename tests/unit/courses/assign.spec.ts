import { test } from '@japa/runner'
import fc from 'fast-check'
import { assign, costOf, costsOfChanges, type Question } from '#app/courses/assignment/assign'
import { seatAll } from '#app/courses/assignment/seating_plan'
import { SeededRandom } from '#database/seeders/demo/seeded_random'

/** Tries everything. */
function bruteForce(question: Question): number {
  const { costs, seats } = question
  const groupOf: number[] = []
  const tryFrom = (person: number): number => {
    if (person === costs.length) {
      return costOf(question, groupOf)
    }
    return Math.min(
      ...costs[person].map((cost, group) => {
        const taken = groupOf.slice(0, person).filter((one) => one === group).length
        if (!Number.isFinite(cost) || taken >= (seats[group] ?? Infinity)) {
          return Infinity
        }
        groupOf[person] = group
        return tryFrom(person + 1)
      })
    )
  }
  return tryFrom(0)
}

const cost = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(Infinity))

/** Up to six people, three groups of nought to three seats, up to two families. */
const questions = fc.integer({ min: 1, max: 3 }).chain((groups) =>
  fc
    .record({
      costs: fc.array(
        fc.tuple(
          fc.array(cost, { minLength: groups, maxLength: groups }),
          fc.integer({ min: 20, max: 90 })
        ),
        { minLength: 1, maxLength: 6 }
      ),
      seats: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: groups, maxLength: groups }),
      sizes: fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 })),
      apart: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ costs, seats, sizes: [one, other], apart }): Question => {
      const people = costs.map((_, person) => person)
      const families = [people.slice(0, one), people.slice(one, one + other)]
      return {
        costs: costs.map(([inGroups, waits]) => [...inGroups, waits]),
        seats,
        families: families.filter(({ length }) => length > 1),
        apart,
      }
    })
)

/** 300 people and 20 groups as a large autumn intake would look, a fifth of them in families. */
function autumn(seed: number): Question {
  const random = new SeededRandom(seed)
  const seats = Array.from({ length: 20 }, () => random.between(8, 16))
  const costs = Array.from({ length: 300 }, () => {
    const inGroups = seats.map(() => (random.chance(0.45) ? random.between(0, 29) : Infinity))
    return [...inGroups, 40 + 2 * random.between(0, 26)]
  })
  const families = Array.from({ length: 30 }, (_, family) => [2 * family, 2 * family + 1])
  for (const [one, other] of families) {
    costs[other] = [...costs[one].slice(0, -1), costs[other].at(-1)!]
  }
  return { costs, seats, families, apart: 12 }
}

test.group('Fair assignment', () => {
  test('costs what the best of all possible assignments costs', ({ assert }) => {
    fc.assert(
      fc.property(questions, (question) => {
        const { cost: found, groupOf, atLeast } = assign(question)
        assert.equal(found, bruteForce(question))
        assert.equal(atLeast, found)
        assert.equal(costOf(question, groupOf), found)
      }),
      { numRuns: 400 }
    )
  }).timeout(60_000)

  test('another wish of one person costs what the best of all assignments with it costs', ({
    assert,
  }) => {
    fc.assert(
      fc.property(questions, fc.tuple(cost, cost, cost), (question, other) => {
        const row = [...other.slice(0, question.seats.length), 1000]
        const { cost: now, costs } = costsOfChanges(question, [{ person: 0, row }], 100)
        assert.equal(now, bruteForce(question))
        assert.equal(costs[0], bruteForce({ ...question, costs: question.costs.with(0, row) }))
      }),
      { numRuns: 300 }
    )
  }).timeout(60_000)

  test('no group gets more people than it has seats, and nobody a group that is impossible', ({
    assert,
  }) => {
    fc.assert(
      fc.property(questions, (question) => {
        const { groupOf } = assign(question, 3)
        for (const [group, seats] of question.seats.entries()) {
          assert.isAtMost(groupOf.filter((one) => one === group).length, seats)
        }
        groupOf.forEach((group, person) =>
          assert.isTrue(Number.isFinite(question.costs[person][group]))
        )
      })
    )
  })

  test('of two who fit alike the one who applied first gets the last seat', ({ assert }) => {
    const { groupOf } = seatAll(
      [
        [0, 40],
        [0, 40],
      ],
      [1]
    )
    assert.deepEqual(groupOf, [0, 1])
  })

  test('who waits longer gets the seat, and the other one goes where she fits less', ({
    assert,
  }) => {
    const { groupOf } = seatAll(
      [
        [0, 6, 40],
        [0, Infinity, 80],
      ],
      [1, 1]
    )
    assert.deepEqual(groupOf, [1, 0])
  })

  test('a family stays together where that costs less than parting', ({ assert }) => {
    const costs = [
      [0, 5, 50],
      [0, 5, 50],
      [0, Infinity, 50],
    ]
    const question = { costs, seats: [2, 2], families: [[0, 1]], apart: 12 }
    assert.deepEqual(assign(question).groupOf, [1, 1, 0])
    assert.equal(assign({ ...question, apart: 1 }).cost, 6)
  })

  test('300 people and 20 groups take at most two seconds', ({ assert }) => {
    for (const seed of [1, 2, 3]) {
      const question = autumn(seed)
      const begun = performance.now()
      const { cost: found, atLeast } = assign(question)
      const ended = performance.now()
      assert.isBelow(ended - begun, 2000)
      assert.isAtMost(found, atLeast * 1.02)
    }
  })
})
