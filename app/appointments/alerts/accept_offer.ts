import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import { ReservationChanged } from '#app/scheduling/errors'
import { setAlert } from '#app/appointments/alerts/end_offer'
import { bookAppointment, type Booking } from '#app/appointments/book_appointment'
import { OfferEnded } from '#app/appointments/errors'
import Appointment from '#app/appointments/models/appointment'
import type SlotOffer from '#app/appointments/models/slot_offer'

/**
 * Books the offered time; the appointment's id, the same one however often it is asked.
 * A late yes succeeds while the time is still held. Throws OfferEnded otherwise.
 */
export async function acceptOffer(offer: SlotOffer): Promise<string> {
  try {
    return await inTransaction((trx) => accept(offer, trx))
  } catch (error) {
    throw error instanceof ReservationChanged ? new OfferEnded() : error
  }
}

async function accept(offer: SlotOffer, trx: TransactionClientContract): Promise<string> {
  const { id, reservationId, slotAlert } = offer
  const changed = await trx
    .from('slot_offers')
    .where({ id, state: 'open' })
    .update({ state: 'accepted', updated_at: toSql(now()) })
  if (Number(changed) === 0) {
    return earlierAnswer(reservationId, trx)
  }
  const appointment = await bookAppointment(bookingOf(offer), trx)
  await setAlert(slotAlert.id, ['offered'], 'booked', trx)
  return appointment.id
}

function bookingOf({ reservationId, slotAlert }: SlotOffer): Booking {
  const { branchId, topic, language, channel, participantId } = slotAlert
  return {
    ...{ reservationId, branchId, topic, language, channel },
    bookedVia: 'portal',
    staffMemberId: null,
    kind: slotAlert.kind,
    sex: slotAlert.sex,
    interpreterLanguage: slotAlert.interpreterLanguage,
    isAccessible: slotAlert.isAccessible,
    person: { participantId },
    others: slotAlert.companions,
  }
}

async function earlierAnswer(reservationId: string, trx: TransactionClientContract) {
  const earlier = await Appointment.findBy({ reservationId }, { client: trx })
  if (!earlier) {
    throw new OfferEnded()
  }
  return earlier.id
}
