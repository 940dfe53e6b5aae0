import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { now, toSql } from '#app/core/clock'
import { asSeconds } from '#app/scheduling/timetable/stored_values'
import { branchHours } from '#app/scheduling/timetable/branch_hours'
import { closeTasksOf } from '#app/tasks/close_tasks_of'
import { SeatOfferEnded } from '#app/groups/errors'
import { inGroupTransaction } from '#app/groups/group_transaction'
import Group from '#app/groups/models/group'
import SeatOffer from '#app/groups/models/seat_offer'
import { afterOpenMinutes } from '#app/groups/offers/opening_clock'
import { note, takeTurn } from '#app/groups/turn'

type Told = { at: DateTime; staffMemberId?: string | null }

/**
 * From now on the offer runs out: its message arrived, or a colleague told the person on the
 * telephone. The first of them counts; false when the clock ran already.
 */
export async function startClock(offer: SeatOffer, { at, staffMemberId = null }: Told) {
  const group = await Group.findOrFail(offer.groupId)
  const hours = await branchHours(group.branchId, at.toISODate()!)
  const expiresAt = afterOpenMinutes(hours, at, group.priorities.offerHours * 60)
  const { id, entry, groupId } = offer
  return inGroupTransaction(groupId, async (trx) => {
    const turn = await takeTurn(groupId, trx)
    const started = await trx
      .from('seat_offers')
      .where({ id, state: 'open' })
      .whereNull('clock_starts_at')
      .update({
        clock_starts_at: toSql(at),
        expires_at: toSql(expiresAt),
        called_by: staffMemberId,
        updated_at: toSql(now()),
      })
    if (Number(started) === 0) {
      return false
    }
    await closeTasksOf({ subjectType: 'seat_offer', subjectId: id }, trx)
    const details = { until: expiresAt.toISO()! }
    await note(turn, { what: 'clock_started', entry, details, staffMemberId })
    return true
  })
}

/** A colleague told the person on the telephone. Throws SeatOfferEnded when it was answered before. */
export async function toldByPhone(offer: SeatOffer, staffMemberId: string) {
  if (!offer.isOpen) {
    throw new SeatOfferEnded()
  }
  return startClock(offer, { at: now(), staffMemberId })
}

const AT_ONCE = 500

/** The sweep: a delivered text, or a letter that the mail server took, starts the clock. */
export async function startClocks() {
  const rows: { id: string; arrived_at: string | Date }[] = await db
    .from('seat_offers')
    .join('outbox_messages', 'outbox_messages.subject_id', 'seat_offers.id')
    .where('seat_offers.state', 'open')
    .whereNull('seat_offers.clock_starts_at')
    .where('outbox_messages.subject_type', 'seat_offer')
    .where((arrived) => {
      void arrived
        .where('outbox_messages.state', 'delivered')
        .orWhere({ 'outbox_messages.state': 'sent', 'outbox_messages.channel': 'mail' })
    })
    .groupBy('seat_offers.id')
    .select('seat_offers.id')
    .select(db.raw('min(coalesce(delivered_at, outbox_messages.sent_at)) as arrived_at'))
    .limit(AT_ONCE)
  for (const { id, arrived_at: at } of rows) {
    const moment = DateTime.fromSeconds(asSeconds(at), { zone: 'utc' })
    await startClock(await SeatOffer.findOrFail(id), { at: moment })
  }
}
