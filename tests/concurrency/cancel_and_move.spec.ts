import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { tokenOf } from '#app/appointments/appointment_token'
import { bookFromDraft } from '#app/appointments/book_from_draft'
import Appointment from '#app/appointments/models/appointment'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { naiveRaces } from '#tests/concurrency/naive_twin'
import { clearBookings, freeStarts, post, readyDraft } from '#tests/concurrency/ready_drafts'
import { startServers, type Servers } from '#tests/concurrency/servers'

const ROUNDS = 60

const orphans = () =>
  db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .whereNot('reservations.state', 'confirmed')

for (const processes of [1, 2]) {
  test.group(`Cancelling races moving, ${processes} server process(es)`, (group) => {
    let servers: Servers
    group.tap((each) => each.timeout(600_000))
    group.setup(async () => {
      servers = await startServers(processes)
      return () => servers.stop()
    })
    group.each.setup(() => clearBookings)

    test('sixty races leave no quarter without an owner', async ({ assert }) => {
      assert.isAbove(await naiveRaces(ROUNDS), 0, 'the naive twin passes')
      const branch = await openBranch()
      await bookableAdviser(branch)
      const [first, other] = await freeStarts(branch, 2)
      for (let round = 0; round < ROUNDS; round++) {
        const id = await bookFromDraft(await readyDraft(branch, first))
        const link = `uk/bookings/${tokenOf(id!)}`
        const [cancelled, moved] = await Promise.all([
          post(`${servers.urls[0]}/${link}/cancellation`),
          post(`${servers.urls.at(-1)}/${link}/time`, { starts_at: other }),
        ])
        assert.equal(cancelled.status, 303, servers.output())
        assert.include([303, 409], moved.status, servers.output())
        assert.isEmpty(await db.from('reserved_quarters'))
        const appointment = await Appointment.findOrFail(id)
        const isAtOther = appointment.startsAt.toMillis() === Date.parse(other)
        assert.equal(isAtOther, moved.status === 303, 'the answer and the database disagree')
      }
      assert.isEmpty(await orphans())
      const cancellations = await db.from('appointment_cancellations')
      assert.lengthOf(cancellations, ROUNDS)
    })
  })
}
