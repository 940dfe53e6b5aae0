import { test } from '@japa/runner'
import type { Assert } from '@japa/assert'
import db from '@adonisjs/lucid/services/db'
import { enrol } from '#app/groups/enrol'
import { waitingListOf } from '#app/groups/lists'
import SeatOffer from '#app/groups/models/seat_offer'
import type Branch from '#app/identity/models/branch'
import { makeGroup, newcomer } from '#database/factories/groups/group_maker'
import { openBranch } from '#database/factories/scheduling/bookable_adviser'
import {
  booksOf,
  brokenOffers,
  clearAway,
  coordinators,
  enrolmentForm,
} from '#tests/concurrency/groups/busy_desk'
import { offersOutOfOrder } from '#tests/concurrency/groups/replay'
import { naiveForms, naiveOffers } from '#tests/concurrency/groups/naive_seats'
import { naiveBookings } from '#tests/concurrency/naive_twin'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'
import type { StaffSession } from '#tests/staff_session'

const BEGINNERS_FIRST = { terms: [[{ is: 'level_at_most' as const, level: 'A1' }]] }
const PATIENTLY = 600_000

const count = <Value>(values: Value[], wanted: Value) =>
  values.filter((value) => value === wanted).length

async function isInOrder(assert: Assert, groupId: string) {
  const { capacity, row, counted } = await booksOf(groupId)
  assert.deepEqual(row, counted)
  assert.isAtMost(row.taken, capacity)
  assert.deepEqual(await offersOutOfOrder(groupId), [])
  assert.deepEqual(await brokenOffers(groupId), [])
}

for (const processes of [1, 2]) {
  test.group(`Many people and few seats, ${processes} server process(es)`, (group) => {
    let servers: Servers
    let branch: Branch
    let desks: StaffSession[]
    group.tap((each) => each.timeout(PATIENTLY))
    group.setup(async () => {
      servers = await startServers(processes)
      branch = await openBranch()
      desks = await coordinators(servers, branch)
      return () => clearAway(servers)
    })

    const desk = (at: number) => desks[at % desks.length]

    test('two hundred enrolments into fifteen seats: fifteen in, the others in line', async ({
      assert,
    }) => {
      const naive = await naiveBookings(200, 15)
      assert.isAbove(count(naive, 303), 15, 'the naive twin passes')
      const one = await makeGroup({ branchId: branch.id, capacity: 15 })
      const answers = await atOnce(200, (at) =>
        desk(at).ask(`/groups/${one.id}/enrolments`, enrolmentForm(at))
      )
      const statuses = answers.map(({ status }) => status)
      assert.equal(count(statuses, 303), 200, `${statuses} ${servers.output()}`)
      const { row } = await booksOf(one.id)
      assert.deepEqual(row, { taken: 15, waiting: 185 })
      const list = await waitingListOf(one.id)
      assert.deepEqual(
        list.map(({ position }) => position),
        Array.from({ length: 185 }, (_, index) => index + 1)
      )
      const tickets = await db.from('enrolments').where('group_id', one.id).select('ticket')
      assert.equal(new Set(tickets.map(({ ticket }) => ticket)).size, 200)
      assert.deepEqual(
        list.map(({ ticket }) => ticket),
        Array.from({ length: 185 }, (_, index) => index + 16)
      )
      await isInOrder(assert, one.id)
    })

    test('cancellations, enrolments, offers by hand and changes of capacity at once', async ({
      assert,
    }) => {
      assert.isAbove(await naiveOffers(20), 0, 'the naive twin passes')
      const values = { branchId: branch.id, capacity: 30, rule: BEGINNERS_FIRST }
      const one = await makeGroup(values)
      const entries: string[] = []
      for (let at = 0; at < 60; at++) {
        const { entry } = await enrol(newcomer(one, { level: at % 3 === 0 ? 'A1.2' : 'B1' }))
        entries.push(entry)
      }
      const work = [
        ...entries
          .slice(0, 20)
          .map((entry) => [`/group-entries/${entry}/leavings`, { as: 'left' }]),
        ...Array.from({ length: 50 }, (_, at) => [
          `/groups/${one.id}/enrolments`,
          enrolmentForm(1000 + at, at % 4 === 0 ? 'A0' : 'B2'),
        ]),
        ...entries.slice(40, 50).map((entry) => [`/groups/${one.id}/offers`, { entry }]),
        ...[34, 28, 20, 32, 36, 31].map((capacity) => [
          `/groups/${one.id}/capacities`,
          { capacity },
        ]),
      ] as [string, object][]
      const answers = await atOnce(work.length, (at) => {
        const [path, form] = work[(at * 37) % work.length]
        return desk(at).ask(path, form)
      })
      const statuses = answers.map(({ status }) => status)
      assert.isTrue(
        statuses.every((status) => status === 303 || status === 409),
        `${statuses} ${servers.output()}`
      )
      const people = await db.from('enrolments').where('group_id', one.id)
      assert.equal(people.length, 110)
      assert.equal(new Set(people.map((row) => row.participant_id)).size, 110)
      assert.equal(
        count(
          people.map((row) => row.state),
          'left'
        ),
        20
      )
      await isInOrder(assert, one.id)
    })

    test('an offer that is taken, declined and taken at once ends once', async ({ assert }) => {
      const one = await makeGroup({ branchId: branch.id, capacity: 10, rule: BEGINNERS_FIRST })
      for (let at = 0; at < 40; at++) {
        await enrol(newcomer(one))
      }
      const seated = await db.from('enrolments').where({ group_id: one.id, state: 'enrolled' })
      for (const { entry } of seated) {
        await desk(0).ask(`/group-entries/${entry}/leavings`, { as: 'left' })
      }
      const open = await SeatOffer.query().where({ group_id: one.id, state: 'open' })
      assert.lengthOf(open, 10)
      const answers = await atOnce(30, (at) => {
        const answer = at % 3 === 1 ? 'declined' : 'accepted'
        return desk(at).ask(`/seat-offers/${open[at % 10].id}/answers`, { answer })
      })
      const statuses = answers.map(({ status }) => status)
      assert.isTrue(
        statuses.every((status) => status === 303 || status === 409),
        `${statuses} ${servers.output()}`
      )
      const events = await db
        .from('enrolment_events')
        .where('group_id', one.id)
        .whereIn('what', ['accepted_for_person', 'declined'])
      assert.lengthOf(events, 10)
      assert.equal(new Set(events.map(({ entry }) => entry)).size, 10)
      await isInOrder(assert, one.id)
    })

    test('one form sent ten times is one enrolment; another body is refused', async ({
      assert,
    }) => {
      assert.isAbove(await naiveForms(10), 1, 'the naive twin passes')
      const one = await makeGroup({ branchId: branch.id, capacity: 15 })
      const form = enrolmentForm(5000)
      const answers = await atOnce(10, (at) => desk(at).ask(`/groups/${one.id}/enrolments`, form))
      const said = answers.map(({ status, location }) => `${status} ${location}`)
      assert.deepEqual([...new Set(said)], [said[0]], servers.output())
      assert.equal(answers[0].status, 303)
      assert.lengthOf(await db.from('enrolments').where('group_id', one.id), 1)
      const other = { ...enrolmentForm(5001), one_time_key: form.one_time_key }
      const changed = await desk(0).ask(`/groups/${one.id}/enrolments`, other)
      assert.equal(changed.status, 422)
      await isInOrder(assert, one.id)
    })
  })
}
