import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { SlotTaken } from '#app/scheduling/errors'
import { holdAnyAdviser } from '#app/scheduling/hold_any_adviser'
import type { Claim } from '#app/scheduling/hold_reservation'
import { alertSearch } from '#app/appointments/alerts/alert_times'
import { OFFER_MINUTES, OFFER_NOTICE_MINUTES } from '#app/appointments/alerts/alert_vocabulary'
import { mayBeTold } from '#app/appointments/alerts/may_be_told'
import { writeOffer } from '#app/appointments/alerts/write_offer'
import { NOTICE_MINUTES } from '#app/appointments/appointment_vocabulary'
import { AlertNotWaiting, NobodyToWriteTo } from '#app/appointments/errors'
import type SlotAlert from '#app/appointments/models/slot_alert'
import SlotOffer from '#app/appointments/models/slot_offer'
import type StaffMember from '#app/identity/models/staff_member'

/**
 * Holds the time for the person and writes to them, all or nothing; false when somebody else has it.
 * The held quarters decide that no time is offered twice, the alert's state that nobody gets two.
 */
export async function offerSlot(alert: SlotAlert, startsAt: DateTime): Promise<boolean> {
  try {
    return await offer(alert, startsAt, null)
  } catch (error) {
    if (error instanceof AlertNotWaiting) {
      return false
    }
    throw error
  }
}

/** A colleague offers it: throws SlotTaken, AlertNotWaiting or NobodyToWriteTo. */
export async function offerByHand(alert: SlotAlert, startsAt: DateTime, staff: StaffMember) {
  if (!(await mayBeTold(alert))) {
    throw new NobodyToWriteTo()
  }
  const isSoon = startsAt < now().plus({ minutes: OFFER_NOTICE_MINUTES })
  if (isSoon || !(await offer(alert, startsAt, staff.id))) {
    throw new SlotTaken()
  }
}

async function offer(alert: SlotAlert, startsAt: DateTime, staffMemberId: string | null) {
  const search = await alertSearch(alert)
  const inPerson = alert.channel === 'here'
  const wish = { ...search, startsAt, minutes: alert.minutes, inPerson }
  return !!(await holdAnyAdviser(wish, claimFor(alert, startsAt, staffMemberId)))
}

function claimFor(alert: SlotAlert, startsAt: DateTime, staffMemberId: string | null): Claim {
  return async ({ id: reservationId }, trx) => {
    await claimAlert(alert.id, trx)
    const expiresAt = DateTime.min(
      now().plus({ minutes: OFFER_MINUTES }),
      startsAt.minus({ minutes: NOTICE_MINUTES })
    )
    const hold = trx.from('reservations').where('id', reservationId)
    await hold.update({ held_until: toSql(expiresAt) })
    const values = { slotAlertId: alert.id, reservationId, startsAt, expiresAt, staffMemberId }
    const offered = await SlotOffer.create({ ...values, state: 'open' }, { client: trx })
    await writeOffer(offered, alert, trx)
    if (staffMemberId) {
      const subject = { subjectType: 'slot_alert', subjectId: alert.id, branchId: alert.branchId }
      await recordAudit({ staffMemberId, action: 'slot_alert.offered', ...subject }, trx)
    }
  }
}

async function claimAlert(id: string, trx: TransactionClientContract) {
  const claimed = await trx
    .from('slot_alerts')
    .where({ id, state: 'waiting' })
    .update({ state: 'offered', updated_at: toSql(now()) })
    .increment('offers_made', 1)
  if (Number(claimed) === 0) {
    throw new AlertNotWaiting()
  }
}
