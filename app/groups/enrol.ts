import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import type { Person } from '#app/clients/invite_participant'
import { earlierEnrolments } from '#app/groups/earlier_enrolments'
import { GroupClosed } from '#app/groups/errors'
import { inGroupTransaction } from '#app/groups/group_transaction'
import type { EnrolledVia } from '#app/groups/group_vocabulary'
import { writeToEntry } from '#app/groups/letters/write_to_entry'
import Enrolment from '#app/groups/models/enrolment'
import { offerSeats } from '#app/groups/offers/offer_freed_seats'
import { rankOf } from '#app/groups/position_of'
import { peopleToEnrol, type PersonToEnrol } from '#app/groups/people_to_enrol'
import { countWaiting, note, takeSeats, takeTurn, type Turn } from '#app/groups/turn'

/** What the rule looks at; what is left out is taken from the client's record, else unknown. */
export type Facts = {
  /** yyyy-MM-dd */
  inPolandSince?: string | null
  /** CEFR, also with a sub-level: `A1.1`. */
  level?: string | null
  isMinor?: boolean
}

export type NewEnrolment = {
  group: { id: string }
  /** People enrolled together are one entry: they get seats together or wait together. */
  people: ((Person | { participantId: string }) & { facts?: Facts })[]
  /** Of everybody who has none of their own. */
  facts?: Facts
  via: EnrolledVia
  staffMemberId?: string | null
  /** The language of the messages. */
  language: string
}

export type Enrolled = {
  state: 'enrolled' | 'waiting' | 'offered'
  entry: string
  /** Place among the entries that wait; left out when they do not. */
  position?: number
}

/**
 * Gives the people seats, or the end of the waiting list with a ticket. Throws GroupClosed and
 * AlreadyEnrolled. Inside a transaction of the caller it must be the first to lock a group's row.
 */
export const enrol = (wanted: NewEnrolment, trx?: TransactionClientContract): Promise<Enrolled> =>
  trx ? enrolIn(wanted, trx) : inGroupTransaction(wanted.group.id, (own) => enrolIn(wanted, own))

async function enrolIn(wanted: NewEnrolment, trx: TransactionClientContract): Promise<Enrolled> {
  const turn = await takeTurn(wanted.group.id, trx)
  if (!turn.group.isOpen) {
    throw new GroupClosed()
  }
  const people = await peopleToEnrol(wanted, trx)
  return seatOrList(turn, wanted, people)
}

/** How the entry came here; a newcomer unless said otherwise. */
export type Arrival = {
  what: 'enrolled' | 'moved_here' | 'swapped'
  details?: Record<string, string | number>
  reason?: string | null
  /** Takes a seat that was freed for this very entry, although others wait. */
  hasSeat?: boolean
}

/** The same for people who are known already, in a turn that has begun. */
export async function seatOrList(
  turn: Turn,
  by: Pick<NewEnrolment, 'via' | 'staffMemberId' | 'language'>,
  people: PersonToEnrol[],
  { what, details, reason, hasSeat = false }: Arrival = { what: 'enrolled' }
): Promise<Enrolled> {
  const { group, trx } = turn
  const isSeated = await takeSeats(turn, people.length, !hasSeat)
  const entry = newRecordId()
  const state = isSeated ? 'enrolled' : 'waiting'
  const ticket = await writeDown(turn, { ...by, entry, state }, people)
  await note(turn, {
    what: isSeated ? what : 'joined_list',
    ...{ entry, reason, staffMemberId: by.staffMemberId },
    details: { people: people.length, ticket, ...details },
  })
  await writeToEntry(isSeated ? 'enrolled' : 'on_list', { entry, group }, trx)
  return isSeated ? { state: 'enrolled', entry } : putOnList(turn, entry, people.length)
}

async function putOnList(turn: Turn, entry: string, people: number): Promise<Enrolled> {
  await countWaiting(turn, people)
  await offerSeats(turn)
  const position = await rankOf(entry, turn.group, turn.trx)
  return position ? { state: 'waiting', entry, position } : { state: 'offered', entry }
}

type Values = Pick<NewEnrolment, 'via' | 'staffMemberId' | 'language'> & {
  entry: string
  state: 'enrolled' | 'waiting'
}

/** Hands out the ticket. Whoever was in the group before keeps their row, with its history. */
async function writeDown({ group, trx }: Turn, values: Values, people: PersonToEnrol[]) {
  const ticket = group.nextTicket
  await trx
    .from('groups')
    .where('id', group.id)
    .update({ next_ticket: ticket + 1 })
  const earlier = await earlierEnrolments(group.id, people, trx)
  const { via: enrolledVia, staffMemberId = null, entry, state, language } = values
  for (const [position, person] of people.entries()) {
    const known = earlier.find(({ participantId }) => participantId === person.participantId)
    const row = known ?? new Enrolment()
    row.useTransaction(trx).merge({
      ...{ entry, state, language, ticket, position, enrolledVia, staffMemberId },
      groupId: group.id,
      ...factsOf(person),
      joinedAt: now(),
    })
    await row.save()
  }
  return ticket
}

const factsOf = ({ clientId: _, inPolandSince, ...facts }: PersonToEnrol) => ({
  ...facts,
  inPolandSince: inPolandSince ? DateTime.fromISO(inPolandSince, { zone: 'utc' }) : null,
})
