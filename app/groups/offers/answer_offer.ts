import { SeatOfferEnded } from '#app/groups/errors'
import { inGroupTransaction } from '#app/groups/group_transaction'
import { writeToEntry } from '#app/groups/letters/write_to_entry'
import SeatOffer from '#app/groups/models/seat_offer'
import { endOffer, type Ended } from '#app/groups/offers/end_offer'
import { passOn } from '#app/groups/offers/pass_on'
import { changeState } from '#app/groups/people_of_entry'
import { note, takeTurn } from '#app/groups/turn'

/**
 * The person takes the seat: one button on the page of the link. Asked again it answers the same. A
 * late yes counts while nobody else was offered the seat. Throws SeatOfferEnded; the entry otherwise.
 */
export async function acceptOffer(token: string): Promise<string> {
  return accept(await SeatOffer.byToken(token))
}

/** The same when a colleague was told so on the telephone. */
export const acceptForPerson = (offer: Ended, staffMemberId: string) => accept(offer, staffMemberId)

const accept = (offer: Ended, staffMemberId: string | null = null): Promise<string> =>
  inGroupTransaction(offer.groupId, async (trx) => {
    const { id, entry, groupId, seats } = offer
    const turn = await takeTurn(groupId, trx)
    if (!(await endOffer(offer, 'accepted', trx))) {
      const ended = await SeatOffer.findOrFail(id, { client: trx })
      if (ended.state !== 'accepted') {
        throw new SeatOfferEnded()
      }
      return entry
    }
    await changeState(entry, 'offered', 'enrolled', trx)
    const what = staffMemberId ? 'accepted_for_person' : 'accepted'
    await note(turn, { what, entry, details: { seats }, staffMemberId })
    await writeToEntry('enrolled', { entry, group: turn.group }, trx)
    return entry
  })

/** The person does not want the seat; it goes on. False when the offer was over already. */
export async function declineOffer(token: string): Promise<boolean> {
  return declineFor(await SeatOffer.byToken(token))
}

export const declineFor = (offer: Ended, staffMemberId: string | null = null): Promise<boolean> =>
  inGroupTransaction(offer.groupId, (trx) => passOn(offer, 'declined', trx, staffMemberId))
