import { test } from '@japa/runner'
import fc from 'fast-check'
import { Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { changeCapacity } from '#app/groups/change_capacity'
import { enrol } from '#app/groups/enrol'
import { DomainError } from '#app/core/domain_error'
import { leaveGroup } from '#app/groups/leave_group'
import { declineFor, acceptForPerson } from '#app/groups/offers/answer_offer'
import { expireOffers } from '#app/groups/offers/expire_offers'
import { toldByPhone } from '#app/groups/offers/start_clock'
import SeatOffer from '#app/groups/models/seat_offer'
import { family, makeGroup, newcomer } from '#database/factories/groups/group_maker'
import { booksOf, brokenOffers } from '#tests/concurrency/groups/busy_desk'
import { offersOutOfOrder } from '#tests/concurrency/groups/replay'
import * as cast from '#tests/cast'

type Step =
  | { do: 'enrol'; level: string; size: number }
  | { do: 'leave' | 'accept' | 'decline' | 'call'; which: number }
  | { do: 'wait'; hours: number }
  | { do: 'capacity'; seats: number }

const which = fc.nat(30)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('enrol' as const),
      level: fc.constantFrom('A1', 'B1'),
      size: fc.constantFrom(1, 1, 1, 2, 3),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('leave' as const), which }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('accept', 'decline', 'call', 'call'), which }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('capacity' as const), seats: fc.nat(6) }) }
)

const RULE = { terms: [[{ is: 'level_at_most' as const, level: 'A1' }]], offerHours: 8 }

type World = { groupId: string; staffId: string; entries: string[]; at: number }

async function play(world: World, move: Step) {
  const { groupId, staffId } = world
  const someOffer = async (index: number) => {
    const offers = await SeatOffer.query().where('group_id', groupId).orderBy('id')
    return offers.at(index % (offers.length || 1))
  }
  if (move.do === 'enrol') {
    const wanted = move.size > 1 ? family({ id: groupId }, move.size) : newcomer({ id: groupId })
    const { entry } = await enrol({ ...wanted, facts: { level: move.level } })
    world.entries.push(entry)
  } else if (move.do === 'leave') {
    await leaveGroup(world.entries[move.which % world.entries.length], {})
  } else if (move.do === 'capacity') {
    await changeCapacity(groupId, { capacity: move.seats + 1, staffMemberId: staffId })
  } else if (move.do === 'wait') {
    world.at += move.hours * 3_600_000
    await expireOffers()
  } else {
    const offer = await someOffer(move.which)
    if (offer) {
      await answer(move.do, offer, staffId)
    }
  }
}

async function answer(how: 'accept' | 'decline' | 'call', offer: SeatOffer, staffId: string) {
  if (how === 'accept') {
    await acceptForPerson(offer, staffId)
  } else if (how === 'decline') {
    await declineFor(offer, staffId)
  } else {
    await toldByPhone(offer, staffId)
  }
}

const refusals = (error: unknown) => {
  if (!(error instanceof DomainError)) {
    throw error
  }
}

/** Every ended offer has the one event that says how it ended, and an open one has none. */
async function endings(groupId: string) {
  const offers = await SeatOffer.query().where('group_id', groupId)
  const events: { what: string; entry: string }[] = await db
    .from('enrolment_events')
    .where('group_id', groupId)
    .whereIn('what', ['accepted_for_person', 'declined', 'expired', 'left', 'offered'])
  const of = (what: string) => events.filter((event) => event.what === what).length
  const are = (state: string) => offers.filter((offer) => offer.state === state).length
  return {
    written: [of('offered'), of('accepted_for_person'), of('expired')],
    kept: [offers.length, are('accepted'), are('expired')],
    open: offers.filter(({ state, openKey }) => (state === 'open') !== (openKey !== null)).length,
    declined: are('declined') >= of('declined'),
  }
}

test.group('Any order of events around a group', (tests) => {
  tests.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  tests.each.teardown(() => void (Settings.now = () => Date.now()))
  tests.tap((each) => each.timeout(180_000))

  test('the books are right after every step, and seats go by the rule', async ({ assert }) => {
    const branchId = await cast.idOf(cast.krakow())
    const staffId = await cast.idOf(cast.coordinator())
    const begun = Date.parse('2026-11-23T09:00:00Z')
    const steps = fc.array(step, { minLength: 12, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 4 }), async (moves, capacity) => {
        const { id: groupId } = await makeGroup({ branchId, capacity, rule: RULE })
        const world: World = { groupId, staffId, entries: [], at: begun }
        Settings.now = () => world.at
        for (const move of [{ do: 'enrol', level: 'B1', size: 1 } as const, ...moves]) {
          await play(world, move).catch(refusals)
          const { row, counted, capacity: seats } = await booksOf(groupId)
          assert.deepEqual(row, counted, JSON.stringify(move))
          assert.isAtMost(row.taken, seats)
        }
        assert.deepEqual(await offersOutOfOrder(groupId), [])
        assert.deepEqual(await brokenOffers(groupId), [])
        const { written, kept, open, declined } = await endings(groupId)
        assert.deepEqual(written, kept)
        assert.equal(open, 0)
        assert.isTrue(declined)
      }),
      { numRuns: Number(process.env.RUNS ?? 12), seed: 5 }
    )
  })
})
