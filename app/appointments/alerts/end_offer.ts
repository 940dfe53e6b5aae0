import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { releaseReservation } from '#app/scheduling/release_reservation'
import {
  OFFERS_UNANSWERED,
  OPEN_STATES,
  type AlertState,
} from '#app/appointments/alerts/alert_vocabulary'
import type SlotAlert from '#app/appointments/models/slot_alert'
import type SlotOffer from '#app/appointments/models/slot_offer'

type Trx = TransactionClientContract
type Ended = Pick<SlotOffer, 'id' | 'reservationId' | 'slotAlertId'>

/** Gives the time to whoever waits next; false when the offer was over already. */
export const declineOffer = (offer: Ended) =>
  inTransaction((trx) => endOffer(offer, 'declined', 'waiting', trx))

/** Nobody answered: the time goes on, and after a few silent offers nobody is asked any more. */
export const expireOffer = (offer: Ended) =>
  inTransaction(async (trx) => {
    const isEnded = await endOffer(offer, 'expired', 'waiting', trx)
    if (isEnded && (await silentOffers(offer.slotAlertId, trx)) >= OFFERS_UNANSWERED) {
      await setAlert(offer.slotAlertId, ['waiting'], 'ended', trx)
    }
    return isEnded
  })

/** The person looks no more; a time held for them is free again. */
export const stopAlert = ({ id }: Pick<SlotAlert, 'id'>) =>
  inTransaction((trx) => stopLooking(id, trx))

/** False when nobody looked any more. */
export async function stopLooking(id: string, trx: Trx): Promise<boolean> {
  const stopped = await setAlert(id, [...OPEN_STATES], 'stopped', trx)
  const open = await trx.from('slot_offers').where({ slot_alert_id: id, state: 'open' })
  for (const row of open) {
    const offer = { id: row.id, reservationId: row.reservation_id, slotAlertId: id }
    await endOffer(offer, 'declined', 'stopped', trx)
  }
  return Number(stopped) > 0
}

/** One conditional update decides who ends it; the hold and the alert follow. */
async function endOffer(
  { id, reservationId, slotAlertId }: Ended,
  state: 'declined' | 'expired',
  next: AlertState,
  trx: Trx
) {
  const open = trx.from('slot_offers').where({ id, state: 'open' })
  if (state === 'expired') {
    open.where('expires_at', '<=', toSql(now()))
  }
  if (Number(await open.update({ state, updated_at: toSql(now()) })) === 0) {
    return false
  }
  await releaseReservation(reservationId, trx, ['held'])
  await setAlert(slotAlertId, ['offered'], next, trx)
  return true
}

async function silentOffers(slotAlertId: string, trx: Trx) {
  const silent = { slot_alert_id: slotAlertId, state: 'expired' }
  const [{ total }] = await trx.from('slot_offers').where(silent).count('* as total')
  return Number(total)
}

export const setAlert = (id: string, from: AlertState[], state: AlertState, trx: Trx) =>
  trx
    .from('slot_alerts')
    .where('id', id)
    .whereIn('state', from)
    .update({ state, updated_at: toSql(now()) })
