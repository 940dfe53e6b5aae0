import { openOffersOf } from '#app/groups/lists'
import { personOnList } from '#app/groups/person_on_list'
import type StaffMember from '#app/identity/models/staff_member'

/** Offers that wait for an answer, with the state of each clock. */
export async function offersForPage(groupId: string, staff: StaffMember) {
  const offers = await openOffersOf(groupId)
  return offers.map(({ offer, people }) => ({
    ...{ id: offer.id, entry: offer.entry, seats: offer.seats },
    sentAt: offer.sentAt.toISO()!,
    clockStartsAt: offer.clockStartsAt?.toISO() ?? null,
    expiresAt: offer.expiresAt?.toISO() ?? null,
    wasCalled: offer.calledBy !== null,
    people: people.map((one) => personOnList(one, staff)),
  }))
}
