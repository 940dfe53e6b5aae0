import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Enrolment from '#app/groups/models/enrolment'
import EnrolmentEvent from '#app/groups/models/enrolment_event'
import Group from '#app/groups/models/group'
import SeatOffer from '#app/groups/models/seat_offer'
import { reasonsOf, type Reason } from '#app/groups/order/reasons'
import { waitingEntries } from '#app/groups/order/waiting_entries'

type Trx = TransactionClientContract

export type WaitingLine = {
  entry: string
  position: number
  ticket: number
  joinedOn: string
  reasons: Reason[]
  /** With `participant`. */
  people: Enrolment[]
}

/** Who has a seat, with `participant`, in the order of their tickets. */
export const enrolledIn = (groupId: string, trx?: Trx): Promise<Enrolment[]> =>
  Enrolment.query({ client: trx })
    .where('group_id', groupId)
    .whereIn('state', ['enrolled', 'completed'])
    .preload('participant')
    .orderBy('ticket')
    .orderBy('position')

/** Who waits, first whoever gets the next seat, each with the reasons. */
export async function waitingListOf(groupId: string, trx?: Trx): Promise<WaitingLine[]> {
  const group = await Group.findOrFail(groupId, { client: trx })
  const ranked = await waitingEntries(group, trx)
  const people = await Enrolment.query({ client: trx })
    .where({ group_id: groupId, state: 'waiting' })
    .preload('participant')
    .orderBy('position')
  const byEntry = Map.groupBy(people, ({ entry }) => entry)
  return ranked.map(({ entry, ticket, joinedOn }, index) => ({
    ...{ entry, ticket, joinedOn },
    position: index + 1,
    reasons: reasonsOf(index, ranked, group),
    people: byEntry.get(entry) ?? [],
  }))
}

/** Offers that wait for an answer, the oldest first, each with its people (with `participant`). */
export async function openOffersOf(groupId: string) {
  const offers = await SeatOffer.query()
    .where({ group_id: groupId, state: 'open' })
    .orderBy('sent_at')
    .orderBy('id')
  const people = await Enrolment.query()
    .where({ group_id: groupId, state: 'offered' })
    .preload('participant')
    .orderBy('position')
  const byEntry = Map.groupBy(people, ({ entry }) => entry)
  return offers.map((offer) => ({ offer, people: byEntry.get(offer.entry) ?? [] }))
}

/** The open offer of an entry, if it has one. */
export const openOfferOf = (entry: string) => SeatOffer.findBy({ openKey: entry })

const inTheirOrder = () =>
  EnrolmentEvent.query().preload('staffMember').orderBy('turn').orderBy('step')

/** What was decided about one entry, oldest first. */
export const eventsOfEntry = (entry: string) => inTheirOrder().where('entry', entry)

/** What was decided about a group's seats, oldest first. */
export const eventsOfGroup = (groupId: string) => inTheirOrder().where('group_id', groupId)
