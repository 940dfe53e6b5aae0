import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Appointment from '#app/appointments/models/appointment'
import type Branch from '#app/identity/models/branch'
import BookingDraft from '#app/appointments/models/booking_draft'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import { naiveBookings } from '#tests/concurrency/naive_twin'
import { clearBookings, confirm, freeStarts, post } from '#tests/concurrency/ready_drafts'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'

/** What stands in config/booking.ts, the contact's own limit left aside. */
const AS_SHIPPED = { RATE_LIMITS: 'on' }
const PER_HOUR = 40
const SITE = 25
const ADVISERS = 4

async function clear() {
  for (const table of ['contact_allowances', 'rate_limits']) {
    await db.from(table).delete()
  }
  await clearBookings()
}

/** Different people, each with a contact of their own, one click away from a booking. */
async function people(count: number, branch: Branch) {
  const starts = await freeStarts(branch, Math.ceil(count / ADVISERS))
  const drafts: BookingDraft[] = []
  for (let index = 0; index < count; index++) {
    const { draft } = BookingDraft.begin('uk')
    const startsAt = starts[Math.floor(index / ADVISERS)]
    draft.answer({ topic: 'unknown', branchId: branch.id, language: 'uk', startsAt })
    draft.answer({ name: 'Олена', phone: `+4860000${1000 + index}` })
    drafts.push(await draft.save())
  }
  return drafts
}

async function branchWithAdvisers() {
  const branch = await openBranch()
  for (let adviser = 0; adviser < ADVISERS; adviser++) {
    await bookableAdviser(branch)
  }
  return branch
}

const isBooked = ({ location }: { location: string }) => location.startsWith('/uk/bookings/')
const isAsked = ({ location }: { location: string }) => location === '/uk/book/code'

/** Everybody of this network presses the button in the same instant, at either process. */
async function pressAtOnce(servers: Servers, drafts: BookingDraft[]) {
  const answers = await atOnce(drafts.length, (index) =>
    confirm(servers.urls[index % servers.urls.length], drafts[index].oneTimeKey)
  )
  const booked = answers.filter(isBooked).length
  return { booked, asked: answers.filter(isAsked).length }
}

for (const processes of [1, 2]) {
  test.group(`One network books, ${processes} server process(es)`, (group) => {
    let servers: Servers
    group.tap((each) => each.timeout(300_000))
    group.setup(async () => {
      servers = await startServers(processes, AS_SHIPPED)
      return () => servers.stop()
    })
    group.each.setup(async () => {
      await clear()
      return clear
    })

    test('thirty people on one Wi-Fi all book within the same minute', async ({ assert }) => {
      const drafts = await people(30, await branchWithAdvisers())
      const { booked } = await pressAtOnce(servers, drafts)
      assert.equal(booked, 30, servers.output())
      assert.lengthOf(await Appointment.all(), 30)
    })

    test('a script with seventy contacts gets forty, whichever process it asks', async ({
      assert,
    }) => {
      const naive = await naiveBookings(70, PER_HOUR)
      assert.isAbove(naive.filter((status) => status === 303).length, PER_HOUR, 'the twin passes')
      const drafts = await people(70, await branchWithAdvisers())
      const { booked, asked } = await pressAtOnce(servers, drafts)
      assert.equal(booked, PER_HOUR, servers.output())
      assert.equal(asked, 70 - PER_HOUR)
      assert.lengthOf(await Appointment.all(), PER_HOUR)
    })

    test('a script that fills in pages is stopped before it holds every time', async ({
      assert,
    }) => {
      const answers = await atOnce(130, (index) =>
        post(`${servers.urls[index % processes]}/uk/book/time`, { starts_at: 'x' })
      )
      const stopped = answers.filter(({ status }) => status === 429)
      assert.lengthOf(stopped, 10, servers.output())
    })
  })
}

test.group('The whole site, two server processes', (group) => {
  let servers: Servers
  group.tap((each) => each.timeout(300_000))
  group.setup(async () => {
    servers = await startServers(2, { ...AS_SHIPPED, BOOKING_PER_SITE: String(SITE) })
    return () => servers.stop()
  })
  group.each.setup(async () => {
    await clear()
    return clear
  })

  test('beyond so many bookings in ten minutes everybody confirms with a code', async ({
    assert,
  }) => {
    const drafts = await people(SITE + 10, await branchWithAdvisers())
    const { booked, asked } = await pressAtOnce(servers, drafts)
    assert.equal(booked, SITE, servers.output())
    assert.equal(asked, 10)
  })
})
