import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import type { EnrolmentState, EventCode } from '#app/groups/group_vocabulary'
import Enrolment from '#app/groups/models/enrolment'
import EnrolmentEvent from '#app/groups/models/enrolment_event'
import SeatOffer from '#app/groups/models/seat_offer'
import type { OpenedCourse } from '#database/seeders/demo/open_courses'
import type { DemoClient } from '#database/seeders/demo/register_clients'

type Trx = TransactionClientContract
type Entry = { entry: string; ticket: number; state: EnrolmentState; joinedAt: DateTime }

/** Clients of the branch take the seats; nobody learns in two groups at once. */
export async function seatPeople(courses: OpenedCourse[], clients: DemoClient[], trx: Trx) {
  const free = clients.toSorted((one, other) => (one.registeredOn < other.registeredOn ? 1 : -1))
  for (const course of courses) {
    const sizes = [...Array.from({ length: course.enrolled }, () => 1), ...course.waiting]
    for (const [index, size] of sizes.entries()) {
      const people = takeFrom(free, course.group.branchId, size)
      await enrolEntry(course, index, people, trx)
    }
  }
}

function takeFrom(free: DemoClient[], branchId: number, count: number) {
  return Array.from({ length: count }, () => {
    const at = free.findIndex((client) => client.branchId === branchId)
    return free.splice(at, 1)[0]
  })
}

function entryOf({ group, enrolled, hasOffer, dates }: OpenedCourse, index: number): Entry {
  const ticket = index + 1
  const start = dates[0].startsAt
  const early = DateTime.min(start, now()).minus({ days: 21 - Math.min(index, 18), hours: index })
  const late = now().minus({ days: 12 - Math.min(index - enrolled, 10), hours: index })
  if (index >= enrolled) {
    const state = hasOffer && index === enrolled ? 'offered' : 'waiting'
    return { entry: newRecordId(), ticket, state, joinedAt: late }
  }
  const state = group.state === 'finished' ? 'completed' : 'enrolled'
  return { entry: newRecordId(), ticket, state, joinedAt: early }
}

async function enrolEntry(course: OpenedCourse, index: number, people: DemoClient[], trx: Trx) {
  const { group, level } = course
  const entry = entryOf(course, index)
  const { joinedAt } = entry
  const rows = people.map(({ participantId, languages }, position) => ({
    ...{ ...entry, participantId, position, groupId: group.id, level },
    inPolandSince: joinedAt.minus({ months: 1 + ((index * 7 + position) % 22) }).startOf('day'),
    ...{ isMinor: false, householdId: null, staffMemberId: null },
    enrolledVia: index % 3 === 0 ? ('staff' as const) : ('portal' as const),
    language: languages[0],
  }))
  await Enrolment.createMany(rows, { client: trx })
  const isSeated = ['enrolled', 'completed'].includes(entry.state)
  await tell(course, index * 2, entry, isSeated ? 'enrolled' : 'joined_list', people.length, trx)
  if (entry.state === 'offered') {
    await offer(course, entry, people.length, trx)
    await tell(course, index * 2 + 1, entry, 'offered', people.length, trx)
  }
}

const tell = (
  { group }: OpenedCourse,
  turn: number,
  { entry, ticket }: Entry,
  what: EventCode,
  people: number,
  trx: Trx
) =>
  EnrolmentEvent.create(
    {
      ...{ groupId: group.id, entry, what, turn, step: 0, reason: null, staffMemberId: null },
      details: JSON.stringify({ people, ticket }),
    },
    { client: trx }
  )

/** Sent this morning; nobody has heard of it yet. */
const offer = ({ group }: OpenedCourse, { entry }: Entry, seats: number, trx: Trx) =>
  SeatOffer.create(
    {
      ...{ groupId: group.id, entry, seats, openKey: entry, state: 'open' as const },
      sentAt: now().minus({ hours: 2 }),
    },
    { client: trx }
  )
