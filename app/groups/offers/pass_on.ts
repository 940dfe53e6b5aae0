import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { endOffer, type Ended } from '#app/groups/offers/end_offer'
import { offerSeats } from '#app/groups/offers/offer_freed_seats'
import { changeState } from '#app/groups/people_of_entry'
import { freeSeats, note, takeTurn } from '#app/groups/turn'

/** Ends an offer and gives its seats to who is next; false when it was over already. */
export async function passOn(
  offer: Ended,
  state: 'declined' | 'expired',
  trx: TransactionClientContract,
  staffMemberId: string | null = null
): Promise<boolean> {
  const { entry, groupId, seats } = offer
  const turn = await takeTurn(groupId, trx)
  if (!(await endOffer(offer, state, trx))) {
    return false
  }
  await changeState(entry, 'offered', state, trx)
  await freeSeats(turn, seats)
  await note(turn, { what: state, entry, details: { seats }, staffMemberId })
  await offerSeats(turn)
  return true
}
