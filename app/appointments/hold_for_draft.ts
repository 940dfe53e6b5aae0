import { DateTime } from 'luxon'
import { inTransaction } from '#app/core/transaction'
import { holdAnyAdviser } from '#app/scheduling/hold_any_adviser'
import type { Claim } from '#app/scheduling/hold_reservation'
import Reservation from '#app/scheduling/models/reservation'
import { releaseReservation } from '#app/scheduling/release_reservation'
import type BookingDraft from '#app/appointments/models/booking_draft'
import { minutesOf, searchedFor } from '#app/appointments/booking_needs'
import { meetingSearch } from '#app/appointments/meeting_search'
import { DraftChanged } from '#app/appointments/errors'

/**
 * Holds `startsAt` for the draft and gives back what it held before; false when nobody is free then.
 * The draft's row is claimed inside the hold, so that parallel requests of one draft hold one time.
 */
export async function holdForDraft(draft: BookingDraft, startsAt: string): Promise<boolean> {
  const before = draft.reservationId
  if (startsAt === draft.given.startsAt && (await isStillHeld(before))) {
    return true
  }
  const search = await meetingSearch(searchedFor(draft.given))
  const moment = DateTime.fromISO(startsAt, { zone: 'utc' })
  const wish = {
    ...search,
    startsAt: moment,
    minutes: minutesOf(draft.given),
    inPerson: search.channel === 'here',
  }
  const held = await holdAnyAdviser(wish, claimOf(draft))
  if (held && before) {
    await giveBack(before)
  }
  return !!held
}

/** Frees the time of a draft whose person wants another place or language. */
export async function dropHold(draft: BookingDraft) {
  if (draft.reservationId) {
    await giveBack(draft.reservationId)
  }
}

const giveBack = (reservationId: string) =>
  inTransaction((trx) => releaseReservation(reservationId, trx, ['held']))

async function isStillHeld(reservationId: string | null) {
  const reservation = reservationId ? await Reservation.find(reservationId) : null
  return reservation?.state === 'held'
}

function claimOf(draft: BookingDraft): Claim {
  return async (reservation, trx) => {
    const row = trx.from('booking_drafts').where('id', draft.id)
    const unchanged = draft.reservationId
      ? row.where('reservation_id', draft.reservationId)
      : row.whereNull('reservation_id')
    const claimed = await unchanged.update({ reservation_id: reservation.id })
    if (Number(claimed) === 0) {
      throw new DraftChanged()
    }
  }
}
