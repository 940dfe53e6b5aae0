import { test } from '@japa/runner'
import fc from 'fast-check'
import { USUAL_RULE, type GroupRule } from '#app/groups/group_rule'
import { chosenFor, inOrder, tierOf, type WaitingEntry } from '#app/groups/order/waiting_order'
import { levelRank } from '#app/groups/order/level_rank'

const NOBODY = { households: new Set<string>(), guarded: new Set<string>() }
const HOMES = ['home-1', 'home-2', 'home-3']

const person = fc.record({
  isMinor: fc.boolean(),
  level: fc.constantFrom(null, 'A0', 'A1', 'A1.2', 'A2', 'B1.1', 'C1'),
  inPolandSince: fc.constantFrom(null, '2026-10-01', '2026-05-23', '2026-05-22', '2020-01-01'),
  householdId: fc.constantFrom(null, ...HOMES),
})

const list = fc
  .array(fc.array(person, { minLength: 1, maxLength: 4 }), { maxLength: 20 })
  .map((entries) =>
    entries.map((people, index): WaitingEntry => {
      return { entry: `e${index}`, ticket: index + 1, joinedOn: '2026-11-23', people }
    })
  )

const seated = fc
  .subarray(HOMES)
  .map((homes) => ({ households: new Set(homes), guarded: new Set(homes.slice(1)) }))

const rule = fc.constantFrom<GroupRule>(
  USUAL_RULE,
  { ...USUAL_RULE, familyTooLarge: 'pass_over' },
  { ...USUAL_RULE, terms: [] }
)

const sizeOf = (entries: { people: unknown[] }[]) =>
  entries.reduce((sum, { people }) => sum + people.length, 0)

const one = (facts: Partial<WaitingEntry['people'][number]>): WaitingEntry => ({
  ...{ entry: 'e', ticket: 1, joinedOn: '2026-11-23' },
  people: [{ isMinor: false, level: null, inPolandSince: null, householdId: null, ...facts }],
})

test.group('Who gets the next seat', () => {
  test('the order is the rule, then the ticket, however the list was read', ({ assert }) => {
    fc.assert(
      fc.property(list, seated, rule, fc.integer(), (entries, inGroup, by, turn) => {
        const shuffled = entries.toSorted(
          (a, b) => ((a.ticket * turn) % 7) - ((b.ticket * turn) % 7)
        )
        const ranked = inOrder(shuffled, by, inGroup)
        for (const [index, later] of ranked.entries()) {
          const earlier = ranked[index - 1]
          assert.equal(later.tier, tierOf(later, by, inGroup))
          assert.isTrue(
            !earlier ||
              earlier.tier < later.tier ||
              (earlier.tier === later.tier && earlier.ticket < later.ticket)
          )
        }
        assert.deepEqual(ranked, inOrder(entries, by, inGroup))
      })
    )
  })

  test('never more people are chosen than seats are free', ({ assert }) => {
    fc.assert(
      fc.property(list, seated, rule, fc.nat(12), (entries, inGroup, by, free) => {
        const ranked = inOrder(entries, by, inGroup)
        const { chosen, passedOver } = chosenFor(free, ranked, by)
        assert.isAtMost(sizeOf(chosen), free)
        const left = free - sizeOf(chosen)
        if (by.familyTooLarge === 'wait') {
          assert.deepEqual(chosen, ranked.slice(0, chosen.length))
          assert.isEmpty(passedOver)
          const next = ranked.at(chosen.length)
          assert.isTrue(!next || next.people.length > left)
          return
        }
        const others = ranked.filter((entry) => !chosen.includes(entry))
        assert.isTrue(others.every(({ people }) => people.length > left))
        assert.isTrue(passedOver.every((entry) => others.includes(entry)))
      })
    )
  })

  test('six months in Poland to the day is at most six months', ({ assert }) => {
    const by = { ...USUAL_RULE, terms: [[{ is: 'in_poland_at_most' as const, months: 6 }]] }
    assert.equal(tierOf(one({ inPolandSince: '2026-05-23' }), by, NOBODY), 0)
    assert.equal(tierOf(one({ inPolandSince: '2026-05-22' }), by, NOBODY), 1)
    assert.equal(tierOf(one({ inPolandSince: null }), by, NOBODY), 1)
  })

  test('a sub-level counts as its whole level; an unknown one gives no priority', ({ assert }) => {
    assert.equal(levelRank('A1.2'), levelRank('A1'))
    assert.isAbove(levelRank('A2.1'), levelRank('A1'))
    const by = { ...USUAL_RULE, terms: [[{ is: 'level_at_most' as const, level: 'A1' }]] }
    assert.equal(tierOf(one({ level: 'A1.2' }), by, NOBODY), 0)
    assert.equal(tierOf(one({ level: null }), by, NOBODY), 1)
  })

  test('a minor has priority only with a grown-up', ({ assert }) => {
    const by = { ...USUAL_RULE, terms: [[{ is: 'minor_with_guardian' as const }]] }
    const alone = one({ isMinor: true, householdId: 'home-1' })
    const together = { ...alone, people: [...alone.people, ...one({}).people] }
    assert.equal(tierOf(alone, by, NOBODY), 1)
    assert.equal(tierOf(together, by, NOBODY), 0)
    const home = new Set(['home-1'])
    assert.equal(tierOf(alone, by, { households: home, guarded: home }), 0)
  })
})
