import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { nowInWarsaw } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import type StaffMember from '#app/identity/models/staff_member'
import Appointment from '#app/appointments/models/appointment'
import { quartersOf } from '#app/scheduling/quarter'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import { interpreterOf } from '#tests/functional/appointments/desk_booking'
import { atTheDesk } from '#tests/concurrency/desk_session'
import { naiveBookings } from '#tests/concurrency/naive_twin'
import { clearBookings } from '#tests/concurrency/ready_drafts'
import { startServers, type Servers } from '#tests/concurrency/servers'

const ROUNDS = 12

/** Two times that overlap without beginning together. */
const TIMES = [
  { time: '09:30', minutes: 90 },
  { time: '10:00', minutes: 60 },
]

/** Two advisers with a room each, and one interpreter of Arabic. */
async function arrange() {
  const branch = await openBranch()
  const { staff: one } = await bookableAdviser(branch)
  const { staff: other } = await bookableAdviser(branch)
  await bookableRoom(branch)
  await bookableRoom(branch)
  const { interpreter, resource } = await interpreterOf(branch)
  return { branch, advisers: [one, other], interpreter, calendar: resource! }
}

type Scene = Awaited<ReturnType<typeof arrange>>

function workdays(count: number): string[] {
  const days: string[] = []
  for (
    let day = nowInWarsaw().plus({ days: 2 });
    days.length < count;
    day = day.plus({ days: 1 })
  ) {
    if (day.weekday < 6 && !isHoliday(day.toISODate()!)) {
      days.push(day.toISODate()!)
    }
  }
  return days
}

let key = 0

function form({ branch }: Scene, adviser: StaffMember, day: string, at: number, isWanted: boolean) {
  const { time, minutes } = TIMES[at]
  const moment = DateTime.fromISO(`${day}T${time}`, { zone: 'Europe/Warsaw' }).toUTC()
  return {
    one_time_key: `one-interpreter-for-two-${++key}`,
    branch_id: branch.id,
    language: isWanted ? 'ar' : 'uk',
    interpreter: isWanted,
    channel: 'here',
    minutes,
    adviser: adviser.id,
    starts_at: moment.toISO({ suppressMilliseconds: true })!,
    name: `Osoba ${key}`,
  }
}

const bookedAs = (location: string) => location.match(/^\/appointments\/([0-9A-Z]{26})$/)?.[1] ?? ''

/** The states of both, and how many quarters of the interpreter belong to anybody else. */
async function outcomeOf(ids: string[], { calendar }: Scene) {
  const meetings = await Appointment.query().whereIn('id', ids).preload('interpreting')
  const winner = meetings.find(({ interpreting }) => interpreting?.state === 'found')
  const quarters = await db
    .from('reserved_quarters')
    .where('resource_id', calendar.id)
    .whereIn(
      'reservation_id',
      meetings.map(({ reservationId }) => reservationId)
    )
  const own = quarters.filter((row) => row.reservation_id === winner?.reservationId)
  return {
    won: meetings.filter(({ interpreting }) => interpreting?.state === 'found').length,
    isWhole: !!winner && own.length === quartersOf(winner).length,
    strays: quarters.length - own.length,
  }
}

const ONE = { won: 1, isWhole: true, strays: 0 }

for (const processes of [1, 2]) {
  test.group(`One interpreter for two meetings, ${processes} server process(es)`, (group) => {
    let servers: Servers
    group.tap((each) => each.timeout(600_000))
    group.setup(async () => {
      servers = await startServers(processes)
      return () => servers.stop()
    })
    group.each.setup(() => clearBookings)

    test('booked at the same instant, one takes her along and the other looks for somebody', async ({
      assert,
    }) => {
      const naive = await naiveBookings(40)
      const winners = naive.filter((status) => status === 303)
      assert.isAbove(winners.length, 1, 'the naive twin gives her to several')
      const scene = await arrange()
      const sessions = await atTheDesk(servers, scene.branch)
      for (const day of workdays(ROUNDS)) {
        const answers = await Promise.all(
          scene.advisers.map((adviser, at) =>
            sessions[at % processes].post('/appointments', form(scene, adviser, day, at, true))
          )
        )
        const ids = answers.map(({ location }) => bookedAs(location))
        assert.notInclude(ids, '', `both people are booked ${servers.output()}`)
        assert.deepEqual(await outcomeOf(ids, scene), ONE)
        const states = await db
          .from('appointment_interpreters')
          .whereIn('appointment_id', ids)
          .orderBy('state')
        assert.deepEqual(
          states.map(({ state }) => state),
          ['found', 'sought']
        )
      }
    })

    test('named for both at the same instant, she comes to one and the other is told', async ({
      assert,
    }) => {
      const scene = await arrange()
      const sessions = await atTheDesk(servers, scene.branch)
      const wish = { state: 'found', interpreter: scene.interpreter.id, language: 'ar' }
      for (const day of workdays(ROUNDS)) {
        const ids: string[] = []
        for (const [at, adviser] of scene.advisers.entries()) {
          const answer = await sessions[0].post(
            '/appointments',
            form(scene, adviser, day, at, false)
          )
          ids.push(bookedAs(answer.location))
        }
        const answers = await Promise.all(
          ids.map((id, at) =>
            sessions[at % processes].post(`/appointments/${id}/interpreters`, wish)
          )
        )
        const done = answers.filter(({ location }, at) => location === `/appointments/${ids[at]}`)
        assert.lengthOf(done, 1, `exactly one won ${servers.output()}`)
        assert.deepEqual(await outcomeOf(ids, scene), ONE)
      }
    })
  })
}
