import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { holdAnyAdviser } from '#app/scheduling/hold_any_adviser'
import type { Claim } from '#app/scheduling/hold_reservation'
import { alertSearch } from '#app/appointments/alerts/alert_times'
import { OFFER_MINUTES } from '#app/appointments/alerts/alert_vocabulary'
import { writeOffer } from '#app/appointments/alerts/write_offer'
import { NOTICE_MINUTES } from '#app/appointments/appointment_vocabulary'
import type SlotAlert from '#app/appointments/models/slot_alert'
import SlotOffer from '#app/appointments/models/slot_offer'

/** Another worker offered something to the same person first. */
class AlertTaken extends Error {}

/**
 * Holds the time for the person and writes to them, all or nothing; false when somebody else has it.
 * The held quarters decide that no time is offered twice, the alert's state that nobody gets two.
 */
export async function offerSlot(alert: SlotAlert, startsAt: DateTime): Promise<boolean> {
  const search = await alertSearch(alert)
  const inPerson = alert.channel === 'here'
  const wish = { ...search, startsAt, minutes: alert.minutes, inPerson }
  try {
    return !!(await holdAnyAdviser(wish, claimFor(alert, startsAt)))
  } catch (error) {
    if (error instanceof AlertTaken) {
      return false
    }
    throw error
  }
}

function claimFor(alert: SlotAlert, startsAt: DateTime): Claim {
  return async ({ id: reservationId }, trx) => {
    await claimAlert(alert.id, trx)
    const expiresAt = DateTime.min(
      now().plus({ minutes: OFFER_MINUTES }),
      startsAt.minus({ minutes: NOTICE_MINUTES })
    )
    const hold = trx.from('reservations').where('id', reservationId)
    await hold.update({ held_until: toSql(expiresAt) })
    const offer = await SlotOffer.create(
      { slotAlertId: alert.id, reservationId, state: 'open', startsAt, expiresAt },
      { client: trx }
    )
    await writeOffer(offer, alert, trx)
  }
}

async function claimAlert(id: string, trx: TransactionClientContract) {
  const claimed = await trx
    .from('slot_alerts')
    .where({ id, state: 'waiting' })
    .update({ state: 'offered', updated_at: toSql(now()) })
    .increment('offers_made', 1)
  if (Number(claimed) === 0) {
    throw new AlertTaken()
  }
}
