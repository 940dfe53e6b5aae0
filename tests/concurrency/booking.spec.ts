import { test } from '@japa/runner'
import type { Assert } from '@japa/assert'
import db from '@adonisjs/lucid/services/db'
import { hashOfToken } from '#app/appointments/appointment_token'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { naiveBookings } from '#tests/concurrency/naive_twin'
import {
  clearBookings,
  confirm,
  freeStarts,
  readyDraft,
  readyDrafts,
} from '#tests/concurrency/ready_drafts'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'

const ROUNDS = process.env.FULL ? 50 : 5
const PEOPLE = 100

type Answer = { status: number; location: string; text: string }

const count = (statuses: number[], wanted: number) =>
  statuses.filter((status) => status === wanted).length

/** What both the Centre and its naive twin are asked: so many booked, all others refused. */
function hasWinners(statuses: number[], winners: number) {
  return count(statuses, 303) === winners && count(statuses, 409) === statuses.length - winners
}

/** Every acknowledged booking is there, no refused one is, and every quarter belongs to one. */
async function compareWithDatabase(assert: Assert, answers: Answer[], appointments: Appointment[]) {
  const acknowledged = answers
    .filter(({ status }) => status === 303)
    .map(({ location }) => hashOfToken(location.split('/').at(-1)!))
  assert.sameMembers(
    appointments.map(({ tokenHash }) => tokenHash),
    acknowledged
  )
  const quarters = await db.from('reserved_quarters')
  const owners = new Set(appointments.map(({ reservationId }) => reservationId))
  assert.isTrue(quarters.every((row) => owners.has(row.reservation_id)))
}

for (const processes of [1, 2]) {
  test.group(`Many people and one time, ${processes} server process(es)`, (group) => {
    let servers: Servers
    group.tap((each) => each.timeout(600_000))
    group.setup(async () => {
      servers = await startServers(processes)
      return () => servers.stop()
    })
    group.each.setup(() => clearBookings)

    test('one of a hundred gets it, ninety-nine get three other times', async ({ assert }) => {
      assert.isFalse(hasWinners(await naiveBookings(PEOPLE), 1), 'the naive twin passes')
      const branch = await openBranch()
      await bookableAdviser(branch)
      const history: Answer[] = []
      for (const startsAt of await freeStarts(branch, ROUNDS)) {
        const drafts = await readyDrafts(PEOPLE, branch, startsAt)
        const answers = await atOnce(PEOPLE, (index) =>
          confirm(servers.urls[index % processes], drafts[index].oneTimeKey)
        )
        const statuses = answers.map(({ status }) => status)
        assert.isTrue(hasWinners(statuses, 1), `${statuses} ${servers.output()}`)
        const refused = answers.filter(({ status }) => status === 409)
        assert.isTrue(refused.every(({ text }) => text.match(/name="starts_at"/g)!.length >= 3))
        history.push(...answers)
      }
      await compareWithDatabase(assert, history, await Appointment.all())
    })

    test('“any adviser” serves twenty of a hundred, each adviser once', async ({ assert }) => {
      assert.isFalse(hasWinners(await naiveBookings(PEOPLE, 20), 20), 'the naive twin passes')
      const branch = await openBranch()
      for (let adviser = 0; adviser < 20; adviser++) {
        await bookableAdviser(branch)
      }
      const [startsAt] = await freeStarts(branch, 1)
      const drafts = await readyDrafts(PEOPLE, branch, startsAt)
      const answers = await atOnce(PEOPLE, (index) =>
        confirm(servers.urls[index % processes], drafts[index].oneTimeKey)
      )
      const statuses = answers.map(({ status }) => status)
      assert.isTrue(hasWinners(statuses, 20), `${statuses} ${servers.output()}`)
      const appointments = await Appointment.all()
      assert.equal(new Set(appointments.map(({ staffMemberId }) => staffMemberId)).size, 20)
      await compareWithDatabase(assert, answers, appointments)
    })

    test('one form sent ten times at once is one booking with ten equal answers', async ({
      assert,
    }) => {
      const branch = await openBranch()
      await bookableAdviser(branch)
      const [startsAt] = await freeStarts(branch, 1)
      const draft = await readyDraft(branch, startsAt)
      const answers = await atOnce(10, (index) =>
        confirm(servers.urls[index % processes], draft.oneTimeKey)
      )
      assert.deepEqual(
        answers.map(({ status }) => status),
        Array.from({ length: 10 }, () => 303),
        servers.output()
      )
      assert.lengthOf([...new Set(answers.map(({ location }) => location))], 1)
      const appointments = await Appointment.all()
      assert.lengthOf(appointments, 1)
      await compareWithDatabase(assert, answers.slice(0, 1), appointments)
      draft.answers = JSON.stringify({ ...draft.given, name: 'Інша' })
      await draft.save()
      const changed = await confirm(servers.urls[0], draft.oneTimeKey)
      assert.equal(changed.status, 422)
    })
  })
}
