import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { naiveBookings } from '#tests/concurrency/naive_twin'
import { clearBookings, confirm, freeStarts, readyDraft } from '#tests/concurrency/ready_drafts'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'

const PEOPLE = 60

/** An adviser whose hours begin every quarter: her times overlap each other. */
async function adviserWithOverlappingTimes() {
  const branch = await openBranch()
  const { resource } = await bookableAdviser(branch)
  for (const startsAt of ['08:15', '08:30']) {
    for (const weekday of [1, 2, 3, 4, 5]) {
      const validFrom = DateTime.fromISO('2026-01-01')
      const hours = { branchId: branch.id, weekday, startsAt, endsAt: '16:00', validFrom }
      await resource.related('availabilities').create(hours)
    }
  }
  return branch
}

for (const processes of [1, 2]) {
  test.group(`Times that overlap, ${processes} server process(es)`, (group) => {
    let servers: Servers
    group.tap((each) => each.timeout(600_000))
    group.setup(async () => {
      servers = await startServers(processes)
      return () => servers.stop()
    })
    group.each.setup(() => clearBookings)

    test('an adviser is never in two meetings at once', async ({ assert }) => {
      const naive = await naiveBookings(PEOPLE)
      assert.isAbove(naive.filter((status) => status === 303).length, 1, 'the naive twin passes')
      const branch = await adviserWithOverlappingTimes()
      const starts = await freeStarts(branch, 12)
      const keys: string[] = []
      for (let person = 0; person < PEOPLE; person++) {
        const draft = await readyDraft(branch, starts[person % starts.length])
        keys.push(draft.oneTimeKey)
      }
      const answers = await atOnce(PEOPLE, (index) =>
        confirm(servers.urls[index % processes], keys[index])
      )
      const statuses = answers.map(({ status }) => status)
      assert.isTrue(
        statuses.every((status) => status === 303 || status === 409),
        `${statuses} ${servers.output()}`
      )
      const booked = await Appointment.query().orderBy('starts_at')
      assert.lengthOf(booked, statuses.filter((status) => status === 303).length)
      assert.isAbove(booked.length, 1)
      for (const [index, later] of booked.slice(1).entries()) {
        assert.isTrue(booked[index].endsAt <= later.startsAt, 'two meetings overlap')
      }
    })
  })
}
