import { type DateTime } from 'luxon'
import { now, toSql, ZONE } from '#app/core/clock'
import { isHoliday } from '#app/core/holidays'
import { newRecordId } from '#app/core/record_id'
import type Branch from '#app/identity/models/branch'
import { quartersBetween } from '#app/scheduling/quarter'
import {
  bookableAdviser,
  bookableRoom,
  openBranch,
} from '#database/factories/scheduling/bookable_adviser'
import type { Row } from '#database/seeders/demo/insert_rows'
import { SeededRandom } from '#database/seeders/demo/seeded_random'
import { insertInBulk } from './bulk.ts'

/** How the branch is built that is asked about, and how far ahead it is half full. */
const ADVISERS = 20
const ROOMS = 10
const DAYS_AHEAD = 60
const OTHER_BRANCHES = 9
const STARTS = [8, 8.75, 9.5, 10.25, 11, 11.75, 12.5, 13.25, 14, 14.75]
const AT_ONCE = 5_000

type Team = { branch: Branch; advisers: number[] }
type Rows = Record<'reservations' | 'reserved_quarters', Row[]>

async function team(advisers: number): Promise<Team> {
  const branch = await openBranch()
  const ids: number[] = []
  for (let adviser = 0; adviser < advisers; adviser++) {
    const { resource } = await bookableAdviser(branch)
    ids.push(resource.id)
  }
  return { branch, advisers: ids }
}

const isWorkday = (day: DateTime) => day.weekday < 6 && !isHoliday(day.toISODate()!)

/** Working days from `DAYS_AHEAD` days ahead back into the past, without end. */
function* backwards() {
  for (let day = now().setZone(ZONE).startOf('day').plus({ days: DAYS_AHEAD }); ;) {
    if (isWorkday(day)) {
      yield day
    }
    day = day.minus({ days: 1 })
  }
}

type Time = { columns: Row; quarters: number[]; millis: number }

/** What all meetings that start together have in common. */
function timeOf(startsAt: DateTime): Time {
  const endsAt = startsAt.plus({ minutes: 45 })
  const stamp = toSql(startsAt)
  const columns = {
    state: 'confirmed',
    starts_at: stamp,
    ends_at: toSql(endsAt),
    version: 2,
    day: startsAt.toISODate(),
    created_at: stamp,
    updated_at: stamp,
  }
  const quarters = quartersBetween(startsAt.toSeconds(), endsAt.toSeconds())
  return { columns, quarters, millis: startsAt.toMillis() }
}

function addMeeting(rows: Rows, { branch }: Team, adviser: number, time: Time) {
  const id = newRecordId(time.millis)
  rows.reservations.push({ id, branch_id: branch.id, ...time.columns })
  for (const quarter of time.quarters) {
    rows.reserved_quarters.push({ resource_id: adviser, quarter, reservation_id: id })
  }
}

function* meetings(teams: Team[], random: SeededRandom) {
  const today = now()
  for (const day of backwards()) {
    const times = STARTS.map((start) => timeOf(day.plus({ hours: start })))
    for (const each of teams) {
      for (const adviser of each.advisers) {
        for (const time of times) {
          if (day < today || random.between(0, 1) === 0) {
            yield { team: each, adviser, time }
          }
        }
      }
    }
  }
}

const empty = (): Rows => ({ reservations: [], reserved_quarters: [] })

/**
 * A branch of twenty advisers, half full for sixty days; `count` reservations in all, theirs and, when
 * there are many, those of nine more branches, back into the past.
 */
export async function fillCalendar(count: number, seed = 20_261_122): Promise<Branch> {
  const teams = [await team(ADVISERS)]
  for (let other = 0; count > 100_000 && other < OTHER_BRANCHES; other++) {
    teams.push(await team(ADVISERS))
  }
  for (let room = 0; room < ROOMS; room++) {
    await bookableRoom(teams[0].branch)
  }
  let rows = empty()
  let made = 0
  for (const { team: one, adviser, time } of meetings(teams, new SeededRandom(seed))) {
    addMeeting(rows, one, adviser, time)
    if (++made % AT_ONCE === 0 || made === count) {
      await insertInBulk(rows)
      rows = empty()
    }
    if (made === count) {
      break
    }
  }
  return teams[0].branch
}
