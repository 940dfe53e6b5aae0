import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { tokenOf } from '#app/appointments/appointment_token'
import { bookFromDraft } from '#app/appointments/book_from_draft'
import { settleInterpreter } from '#app/appointments/interpreting/settle_interpreter'
import Appointment from '#app/appointments/models/appointment'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import { interpreterOf } from '#tests/functional/appointments/desk_booking'
import { atTheDesk } from '#tests/concurrency/desk_session'
import { clearBookings, freeStarts, post, readyDraft } from '#tests/concurrency/ready_drafts'
import { startServers, type Servers } from '#tests/concurrency/servers'
import type { StaffSession } from '#tests/staff_session'

const ROUNDS = 30
const { domain } = JSON.parse(readFileSync('resources/lang/pl/errors.json', 'utf8'))
const FASTER: string[] = [domain.reservation_changed, domain.slot_taken, domain.adviser_not_free]
type Race = Awaited<ReturnType<typeof arrange>>

/** An appointment with adviser, room and interpreter, and three free times. */
async function arrange() {
  const branch = await openBranch()
  const adviser = await bookableAdviser(branch, { languages: ['pl', 'uk'] })
  await bookableRoom(branch)
  const { interpreter } = await interpreterOf(branch)
  return { branch, adviser, interpreter, starts: await freeStarts(branch, 3) }
}

async function booked({ branch, adviser, interpreter, starts }: Race) {
  const id = await bookFromDraft(await readyDraft(branch, starts[0]))
  const appointment = await opened(id!)
  const found = { language: 'ar', state: 'found' as const, minutes: null }
  await settleInterpreter({ appointment, ...found, interpreterId: interpreter.id }, adviser.staff)
  return id!
}

const opened = (id: string) =>
  Appointment.query().where('id', id).preload('reservation').firstOrFail()

/** The desk's move with the page's version: the form of the appointment's page. */
const moveAtDesk = (
  session: StaffSession,
  { id, reservation: { version } }: Appointment,
  adviser: string,
  at: string
) => session.post(`/appointments/${id}/moves`, { starts_at: at, adviser, version })

/** What the page says after a move that was refused. */
async function toldAt(session: StaffSession, id: string) {
  const { text } = await session.get(`/appointments/${id}`)
  return FASTER.some((sentence) => text.includes(sentence)) ? 'faster' : text
}

/** Reads, then writes: both believe that they moved it. */
async function naiveMove(id: string, at: string) {
  const row = await db.from('appointments').where('id', id).firstOrFail()
  await new Promise((resolve) => setTimeout(resolve, 5))
  await db
    .from('appointments')
    .where({ id: row.id })
    .update({ starts_at: at.slice(0, 19) })
  return 'moved'
}

async function resourcesAt(id: string) {
  const { reservationId, startsAt } = await opened(id)
  const rows = await db.from('reserved_quarters').where('reservation_id', reservationId)
  const first = startsAt.toSeconds() / 900
  return {
    resources: new Set(rows.map((row) => row.resource_id)).size,
    isConsistent: rows.every(({ quarter }) => quarter >= first && quarter < first + 3),
    all: await db.from('reserved_quarters').count('* as total').first(),
    own: rows.length,
  }
}

for (const processes of [1, 2]) {
  test.group(`The person's link races the desk, ${processes} server process(es)`, (group) => {
    let servers: Servers
    group.tap((each) => each.timeout(600_000))
    group.setup(async () => {
      servers = await startServers(processes)
      return () => servers.stop()
    })
    group.each.setup(() => clearBookings)

    test('one wins, the other is told, and nothing is left half moved', async ({ assert }) => {
      const race = await arrange()
      const [session] = await atTheDesk(servers, race.branch)
      const twin = await booked(race)
      const both = await Promise.all(race.starts.slice(1).map((at) => naiveMove(twin, at)))
      assert.deepEqual(both, ['moved', 'moved'], 'the naive twin tells both that they won')
      await db.from('reserved_quarters').delete()
      let told = 0
      for (let round = 0; round < ROUNDS; round++) {
        const id = await booked(race)
        const seen = await opened(id)
        const [, theirs, ours] = race.starts
        const [link, answer] = await Promise.all([
          post(`${servers.urls.at(-1)}/uk/bookings/${tokenOf(id)}/time`, {
            starts_at: theirs,
            version: `${seen.reservation.version}`,
          }),
          moveAtDesk(session, seen, race.adviser.staff.id, ours),
        ])
        assert.include([303, 409], link.status, servers.output())
        const desk = answer.location === `/appointments/${id}` ? 'moved' : await toldAt(session, id)
        assert.include(['moved', 'faster'], desk, servers.output())
        const { startsAt } = await opened(id)
        const isDesk = startsAt.toMillis() === Date.parse(ours)
        assert.isTrue(isDesk ? desk === 'moved' : link.status === 303)
        assert.equal(Number(link.status === 303) + Number(desk === 'moved'), 1, 'exactly one won')
        told += Number(link.status === 409 || desk !== 'moved')
        const { resources, isConsistent, all, own } = await resourcesAt(id)
        assert.equal(resources, 3, 'adviser, room and interpreter stay together')
        assert.isTrue(isConsistent)
        assert.equal(Number(all!.total), own)
        await db.from('reserved_quarters').delete()
      }
      assert.isAbove(told, 0, 'nobody ever lost')
    })
  })
}
