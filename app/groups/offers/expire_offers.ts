import { now, toSql } from '#app/core/clock'
import { inGroupTransaction } from '#app/groups/group_transaction'
import SeatOffer from '#app/groups/models/seat_offer'
import { passOn } from '#app/groups/offers/pass_on'

const AT_ONCE = 500

/** The sweep: offers that nobody answered pass on, each in its own transaction. */
export async function expireOffers() {
  const over = await SeatOffer.query()
    .where('state', 'open')
    .where('expires_at', '<=', toSql(now()))
    .orderBy('expires_at')
    .limit(AT_ONCE)
  for (const offer of over) {
    await inGroupTransaction(offer.groupId, (trx) => passOn(offer, 'expired', trx))
  }
}
