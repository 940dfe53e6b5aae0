import { DateTime } from 'luxon'
import { inTransaction } from '#app/core/transaction'
import { holdAnyAdviser } from '#app/scheduling/hold_any_adviser'
import type { Claim } from '#app/scheduling/hold_reservation'
import Reservation from '#app/scheduling/models/reservation'
import { releaseReservation } from '#app/scheduling/release_reservation'
import BookingDraft from '#app/appointments/models/booking_draft'
import { minutesOf, searchedFor } from '#app/appointments/booking_needs'
import { meetingSearch } from '#app/appointments/meeting_search'
import { DraftChanged } from '#app/appointments/errors'

const TRIES = 5

/**
 * Holds `startsAt` for the draft and gives back what it held before; false when nobody is free then.
 * Of parallel requests of one draft the later one wins, and a double click is one wish.
 */
export async function holdForDraft(draft: BookingDraft, startsAt: string): Promise<boolean> {
  let current = draft
  for (let attempt = 1; ; attempt++) {
    const isHeld = await holdOnce(current, startsAt).catch((error: unknown) =>
      attempt < TRIES ? refusal(error) : Promise.reject(error)
    )
    const fresh = await BookingDraft.findOrFail(draft.id)
    if (isHeld || fresh.reservationId === current.reservationId) {
      return isHeld
    }
    current = fresh
  }
}

function refusal(error: unknown): false {
  if (error instanceof DraftChanged) {
    return false
  }
  throw error
}

/** The draft's row is claimed inside the hold, so that a draft never holds two times. */
async function holdOnce(draft: BookingDraft, startsAt: string): Promise<boolean> {
  const before = draft.reservationId
  const moment = DateTime.fromISO(startsAt, { zone: 'utc' })
  if (await isHeldAt(before, moment)) {
    return true
  }
  const search = await meetingSearch(searchedFor(draft.given))
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

async function isHeldAt(reservationId: string | null, moment: DateTime) {
  const reservation = reservationId ? await Reservation.find(reservationId) : null
  return reservation?.state === 'held' && reservation.startsAt.toMillis() === moment.toMillis()
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
