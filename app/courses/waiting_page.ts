import type StaffMember from '#app/identity/models/staff_member'
import { openOffersOf, waitingListOf } from '#app/groups/lists'
import { reasonWords, type Reason } from '#app/groups/order/reasons'
import { asPerson } from '#app/courses/people_of'

type Reader = { staff: StaffMember; locale: string }

/** Who waits, first whoever gets the next seat, each with why. */
export async function waitingForPage(groupId: string, { staff, locale }: Reader) {
  const lines = await waitingListOf(groupId)
  return lines.map(({ entry, position, ticket, joinedOn, reasons, people }) => ({
    ...{ entry, position, ticket, joinedOn },
    reasons: reasonWords(besideTicket(reasons), locale),
    people: people.map((one) => asPerson(one, staff)),
  }))
}

/** The ticket stands on a line of its own. */
const besideTicket = (reasons: Reason[]) => reasons.filter(({ code }) => code !== 'ticket')

/** Offers that wait for an answer, with the state of each clock. */
export async function offersForPage(groupId: string, { staff }: Reader) {
  const offers = await openOffersOf(groupId)
  return offers.map(({ offer, people }) => ({
    ...{ id: offer.id, entry: offer.entry, seats: offer.seats },
    sentAt: offer.sentAt.toISO()!,
    clockStartsAt: offer.clockStartsAt?.toISO() ?? null,
    expiresAt: offer.expiresAt?.toISO() ?? null,
    wasCalled: offer.calledBy !== null,
    people: people.map((one) => asPerson(one, staff)),
  }))
}
