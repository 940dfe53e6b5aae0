import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { now, ZONE } from '#app/core/clock'
import Appointment from '#app/appointments/models/appointment'
import type Branch from '#app/identity/models/branch'
import { findOpenSlots } from '#app/scheduling/find_open_slots'
import Interpreter from '#app/scheduling/models/interpreter'
import Resource from '#app/scheduling/models/resource'
import { quartersOf } from '#app/scheduling/quarter'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import { atTheDesk } from '#tests/concurrency/desk_session'
import { emptyTables } from '#tests/concurrency/empty_tables'
import { naiveBookings } from '#tests/concurrency/naive_twin'
import { atOnce, startServers, type Servers } from '#tests/concurrency/servers'
import testUtils from '@adonisjs/core/services/test_utils'

const CALLS = 90
const LENGTHS = [30, 45, 60, 90]
const WEEKDAYS = [1, 2, 3, 4, 5]

/** Three advisers of whom one may have four meetings a day, two rooms, an interpreter, starts at every quarter. */
async function busyBranch() {
  const branch = await openBranch()
  for (const maxADay of [null, null, 4]) {
    const { resource } = await bookableAdviser(branch, { until: '12:00' })
    await resource.merge({ maxADay }).save()
    await everyQuarter(resource, branch)
  }
  await bookableRoom(branch)
  await bookableRoom(branch)
  const interpreter = await Interpreter.create({ name: 'Amal', isActive: true, worksByPhone: true })
  await interpreter.related('languages').create({ language: 'ti' })
  const calendar = { kind: 'interpreter', interpreterId: interpreter.id }
  await everyQuarter(await Resource.create(calendar), branch)
  return branch
}

const everyQuarter = (resource: Resource, branch: Branch) =>
  resource.related('availabilities').createMany(
    ['08:00', '08:15', '08:30', '08:45'].flatMap((startsAt) =>
      WEEKDAYS.map((weekday) => {
        const validFrom = DateTime.fromISO('2026-01-01')
        return { branchId: branch.id, weekday, startsAt, endsAt: '12:00', validFrom }
      })
    )
  )

/** All starts of one morning, for every length. */
async function startsOf(branch: Branch) {
  const from = now().plus({ days: 3 })
  const search = { branchId: branch.id, from, until: from.plus({ days: 10 }) }
  const wanted: { minutes: number; startsAt: string }[] = []
  for (const minutes of LENGTHS) {
    const slots = await findOpenSlots({ ...search, minutes })
    const moments = slots.map(({ startsAt }) => DateTime.fromSeconds(startsAt, { zone: ZONE }))
    const morning = moments.filter((moment) => moment.hasSame(moments.at(-1)!, 'day'))
    wanted.push(
      ...morning.map((moment) => {
        return { minutes, startsAt: moment.toUTC().toISO({ suppressMilliseconds: true })! }
      })
    )
  }
  return wanted
}

const isInterpreted = (at: number) => at % 4 === 0

const form = (branch: Branch, at: number, wanted: { minutes: number; startsAt: string }) => ({
  one_time_key: `desk-booking-number-${at}`,
  branch_id: branch.id,
  language: isInterpreted(at) ? 'ti' : 'uk',
  interpreter: isInterpreted(at),
  channel: at % 3 === 0 ? 'phone' : 'here',
  minutes: wanted.minutes,
  starts_at: wanted.startsAt,
  name: `Osoba ${at}`,
})

/** Every booked meeting has all of its quarters of every one of its resources, and nobody else has any. */
async function brokenMeetings(appointments: Appointment[]) {
  const quarters = await db.from('reserved_quarters')
  const owned = new Set(appointments.map(({ reservationId }) => reservationId))
  const strays = quarters.filter((row) => !owned.has(row.reservation_id))
  const incomplete = appointments.filter((appointment) => {
    const own = quarters.filter((row) => row.reservation_id === appointment.reservationId)
    const resources = new Set(own.map((row) => row.resource_id)).size
    return resources === 0 || own.length !== resources * quartersOf(appointment).length
  })
  return [...strays, ...incomplete]
}

const overlaps = (appointments: Appointment[]) =>
  [...Map.groupBy(appointments, ({ staffMemberId }) => staffMemberId).values()].flatMap((own) =>
    own.filter((one, at) =>
      own.slice(at + 1).some((other) => one.startsAt < other.endsAt && other.startsAt < one.endsAt)
    )
  )

/** Days whose count is not the number of meetings on them. */
async function wrongCounts() {
  const counted = await db.from('resource_days').where('meetings', '>', 0)
  const real = await db
    .from('reserved_quarters')
    .join('reservations', 'reservations.id', 'reserved_quarters.reservation_id')
    .join('resources', 'resources.id', 'reserved_quarters.resource_id')
    .whereNot('resources.kind', 'room')
    .groupBy('resource_id', 'reservations.day')
    .select('resource_id', 'reservations.day')
    .countDistinct('reservation_id as meetings')
  const text = (row: { resource_id: number; day: string; meetings: number }) =>
    `${row.resource_id} ${row.day} ${row.meetings}`
  const known = new Set(counted.map(text))
  return real
    .map(text)
    .filter((line) => !known.has(line))
    .concat(counted.length === real.length ? [] : [`${counted.length} of ${real.length}`])
}

for (const processes of [1, 2]) {
  test.group(`Lengths that overlap at the desk, ${processes} server process(es)`, (group) => {
    let servers: Servers
    group.tap((each) => each.timeout(600_000))
    group.setup(async () => {
      servers = await startServers(processes)
      return async () => {
        await servers.stop()
        await emptyTables()
        await testUtils.db().seed()
      }
    })

    test('nobody, no room and no interpreter is in two meetings at once', async ({ assert }) => {
      const naive = await naiveBookings(CALLS)
      assert.isAbove(naive.filter((status) => status === 303).length, 1, 'the naive twin passes')
      const branch = await busyBranch()
      const starts = await startsOf(branch)
      const sessions = await atTheDesk(servers, branch)
      const answers = await atOnce(CALLS, (at) => {
        const booking = form(branch, at, starts[(at * 7) % starts.length])
        const send = () => sessions[at % processes].post('/appointments', booking)
        return send().catch(send)
      })
      const statuses = answers.map(({ status }) => status)
      assert.isTrue(
        statuses.every((status) => status < 500),
        `${statuses} ${servers.output()}`
      )
      const acknowledged = answers.flatMap(({ location }) => {
        return location.match(/^\/appointments\/([0-9A-Z]{26})$/)?.[1] ?? []
      })
      const booked = await Appointment.all()
      assert.sameMembers(
        booked.map(({ id }) => id),
        acknowledged
      )
      assert.isAbove(booked.length, 5)
      assert.isEmpty(overlaps(booked))
      assert.isEmpty(await brokenMeetings(booked))
      assert.isEmpty(await wrongCounts())
      const found = await db.from('appointment_interpreters').where('state', 'found')
      assert.isAbove(found.length, 0, 'the interpreter was taken along')
      const limited = await db
        .from('resource_days')
        .join('resources', 'resources.id', 'resource_days.resource_id')
        .whereColumn('meetings', '>', 'max_a_day')
      assert.isEmpty(limited)
    })
  })
}
