import { test } from '@japa/runner'
import { DateTime, Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { ZONE } from '#app/core/clock'
import { makeOffers } from '#app/appointments/alerts/make_offers'
import { watchForSlot } from '#app/appointments/alerts/watch_for_slot'
import { offerTokenOf } from '#app/appointments/appointment_token'
import Appointment from '#app/appointments/models/appointment'
import type BookingDraft from '#app/appointments/models/booking_draft'
import SlotOffer from '#app/appointments/models/slot_offer'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { naiveBookings } from '#tests/concurrency/naive_twin'
import {
  clearBookings,
  confirm,
  freeStarts,
  post,
  readyDraft,
} from '#tests/concurrency/ready_drafts'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'

const ON = { RATE_LIMITS: 'on', BOOKING_PER_HOUR: '100000', BOOKING_PER_DAY: '100000' }
const PEOPLE = 20

async function clear() {
  for (const table of ['slot_offers', 'slot_alerts', 'contact_allowances', 'rate_limits']) {
    await db.from(table).delete()
  }
  await clearBookings()
}

/** Nobody is written to at night, and this suite runs at any hour. */
async function byDay(work: () => Promise<unknown>) {
  const noon = DateTime.now().setZone(ZONE).plus({ days: 1 }).set({ hour: 12 }).toMillis()
  Settings.now = () => noon
  await work()
  Settings.now = () => Date.now()
}

const isBooked = ({ location }: { location: string }) => location.startsWith('/uk/bookings/')

test.group('Limits and offers under load, two server processes', (group) => {
  let servers: Servers
  group.tap((each) => each.timeout(300_000))
  group.setup(async () => {
    servers = await startServers(2, { ...ON, BOOKING_PER_SITE: '100000' })
    return () => servers.stop()
  })
  group.each.setup(async () => {
    await clear()
    return clear
  })

  test('twenty bookings of one contact at once: two are booked, the others asked for a code', async ({
    assert,
  }) => {
    const naive = await naiveBookings(PEOPLE, 2)
    assert.isAbove(naive.filter((status) => status === 303).length, 2, 'the naive twin passes')
    const branch = await openBranch()
    await bookableAdviser(branch)
    const starts = await freeStarts(branch, PEOPLE)
    const drafts: BookingDraft[] = []
    for (const startsAt of starts) {
      drafts.push(await readyDraft(branch, startsAt))
    }
    const answers = await atOnce(PEOPLE, (index) =>
      confirm(servers.urls[index % 2], drafts[index].oneTimeKey)
    )
    const asked = answers.filter(({ location }) => location === '/uk/book/code')
    assert.lengthOf(answers.filter(isBooked), 2, servers.output())
    assert.lengthOf(asked, PEOPLE - 2)
    assert.lengthOf(await Appointment.all(), 2)
  })

  test('an offer is made once, and one of yes and no at once is its end', async ({ assert }) => {
    const branch = await openBranch()
    const day = { firstDay: '2026-01-01', lastDay: '2099-12-31', partOfDay: 'any' as const }
    const needs = { sex: null, interpreterLanguage: null, isAccessible: false, others: [] }
    for (const name of ['Олена', 'Іван', 'Марія']) {
      const person = { name, language: 'uk', email: `${name.length}${name}@example.com` }
      const wish = { branchId: branch.id, topic: null, language: 'uk', channel: 'here' as const }
      await watchForSlot({ ...wish, ...day, ...needs, person })
    }
    await bookableAdviser(branch, { weekdays: [1], until: '08:45' })
    await byDay(() => atOnce(4, () => makeOffers()))
    const offers = await SlotOffer.query().where('state', 'open')
    const times = offers.map(({ startsAt }) => startsAt.toMillis())
    assert.equal(new Set(times).size, offers.length)
    assert.equal(new Set(offers.map(({ slotAlertId }) => slotAlertId)).size, offers.length)

    const [offer] = offers
    const place = `/uk/offers/${offerTokenOf(offer.id)}`
    const answers = await atOnce(PEOPLE, (index) =>
      post(`${servers.urls[index % 2]}${place}${index % 4 === 3 ? '/refusal' : ''}`)
    )
    const yes = answers.filter(isBooked)
    const kept = await Appointment.query().where('reservation_id', offer.reservationId)
    assert.isTrue(
      answers.every(({ status }) => [303, 409].includes(status)),
      servers.output()
    )
    assert.lengthOf(kept, yes.length > 0 ? 1 : 0)
    assert.isAtMost(new Set(yes.map(({ location }) => location)).size, 1)
  })
})
