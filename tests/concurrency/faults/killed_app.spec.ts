import { test } from '@japa/runner'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { hashOfToken } from '#app/appointments/appointment_token'
import Appointment from '#app/appointments/models/appointment'
import type BookingDraft from '#app/appointments/models/booking_draft'
import { sweepExpiredHolds } from '#app/scheduling/release_expired_holds'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import { halfMeetings } from '#tests/concurrency/faults/half_meetings'
import { naiveHalves } from '#tests/concurrency/faults/naive_halves'
import { clearBookings, confirm, freeStarts, readyDraft } from '#tests/concurrency/ready_drafts'
import { startServers } from '#tests/concurrency/servers'

const ROUNDS = process.env.FULL ? 6 : 2
const ADVISERS = 4
const STARTS = 30
const AT_ONCE = 12

type Sent = { key: string; status: number | null; location: string }

/** Four people for each free time of four advisers. */
async function manyDrafts() {
  const branch = await openBranch()
  for (let index = 0; index < ADVISERS; index++) {
    await bookableAdviser(branch)
    await bookableRoom(branch)
  }
  const drafts: BookingDraft[] = []
  for (const startsAt of await freeStarts(branch, STARTS)) {
    for (let index = 0; index < ADVISERS; index++) {
      drafts.push(await readyDraft(branch, startsAt))
    }
  }
  return drafts.map(({ oneTimeKey }) => oneTimeKey)
}

/** Clicks for everybody, twelve at a time; null is who got no answer. */
async function clickForAll(urls: string[], keys: string[]): Promise<Sent[]> {
  const sent: Sent[] = []
  const queue = keys.entries()
  const click = async () => {
    for (const [index, key] of queue) {
      const answer = await confirm(urls[index % urls.length], key).catch(() => null)
      const { status = null, location = '' } = answer ?? {}
      sent.push({ key, status, location })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, click))
  return sent
}

const tokens = (sent: Sent[]) =>
  sent
    .filter(({ status }) => status === 303)
    .map(({ location }) => hashOfToken(location.split('/').at(-1)!))

async function booked() {
  const appointments = await Appointment.all()
  return appointments.map(({ tokenHash }) => tokenHash)
}

/** Holds that nobody confirmed run out. */
async function letHoldsEnd() {
  const held = () => db.from('reservations').where('state', 'held')
  await held().update({ held_until: '2026-01-01 00:00:00' })
  while ((await sweepExpiredHolds()) > 0);
}

test.group('A server process killed under a load of bookings', (group) => {
  group.tap((each) => each.timeout(300_000))
  group.each.setup(() => clearBookings)

  for (let round = 1; round <= ROUNDS; round++) {
    test(`every acknowledged booking is there, and no half of one, round ${round}`, async ({
      assert,
      cleanup,
    }) => {
      assert.isAbove(await naiveHalves(), 0, 'the naive twin passes')
      const keys = await manyDrafts()
      const servers = await startServers(2)
      cleanup(() => servers.stop())
      const clicking = clickForAll(servers.urls, keys)
      await setTimeout(400 + 500 * round)
      servers.processes[0].kill('SIGKILL')
      await once(servers.processes[0], 'exit')
      const sent = await clicking
      const unanswered = sent.filter(({ status }) => status === null)
      assert.isAbove(unanswered.length, 0, 'nobody was under way')
      assert.isAbove(tokens(sent).length, 0, servers.output())
      assert.includeMembers(await booked(), tokens(sent))
      assert.deepEqual(await halfMeetings(), [])

      const again = await clickForAll(
        [servers.urls[1]],
        unanswered.map(({ key }) => key)
      )
      assert.isTrue(again.every(({ status }) => status === 303 || status === 409))
      const acknowledged = new Set([...tokens(sent), ...tokens(again)])
      assert.sameMembers(await booked(), [...acknowledged])
      await letHoldsEnd()
      assert.deepEqual(await halfMeetings(), [])
      const taken = await db.from('reserved_quarters').distinct('reservation_id')
      assert.lengthOf(taken, acknowledged.size, 'a time that nobody has')
    })
  }
})
