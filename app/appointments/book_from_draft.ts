import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { once } from '#app/core/one_time_key'
import { inTransaction } from '#app/core/transaction'
import { ReservationChanged } from '#app/scheduling/errors'
import { bookAppointment } from '#app/appointments/book_appointment'
import { PUBLIC_KIND, spokenWith } from '#app/appointments/booking_needs'
import { DraftChanged } from '#app/appointments/errors'
import { holdForDraft } from '#app/appointments/hold_for_draft'
import BookingDraft, { type BookingAnswers } from '#app/appointments/models/booking_draft'

const TRIES = 5

/**
 * Books what the draft says, once however often it is asked; the appointment's id, or null when
 * somebody else has the time. A hold that ran out is taken again first, if it can be.
 * `allowance` is how many bookings ahead the contact may have; left out, nobody counts.
 */
export async function bookFromDraft(
  draft: BookingDraft,
  allowance?: number
): Promise<string | null> {
  let current = draft
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction((trx) => bookOnce(current, allowance, trx))
    } catch (error) {
      if (!(error instanceof ReservationChanged) || attempt === TRIES) {
        throw error
      }
    }
    const isHeld = await holdAgain(current)
    const fresh = await BookingDraft.findOrFail(draft.id)
    if (!isHeld && fresh.reservationId === current.reservationId) {
      return null
    }
    current = fresh
  }
}

function bookOnce(
  draft: BookingDraft,
  allowance: number | undefined,
  trx: TransactionClientContract
) {
  return once(draft.oneTimeKey, draft.given, trx, async () => {
    const { id } = await bookAppointment({ ...bookingOf(draft), allowance }, trx)
    const finished = { finished_at: toSql(now()) }
    await trx.from('booking_drafts').where('id', draft.id).update(finished)
    return id
  })
}

function bookingOf({ reservationId, given, language }: BookingDraft) {
  if (!reservationId) {
    throw new ReservationChanged()
  }
  return {
    reservationId,
    branchId: given.branchId!,
    topic: topicOf(given),
    language: spokenWith(given.language!, given.interpreterLanguage),
    channel: given.channel ?? ('here' as const),
    bookedVia: 'portal' as const,
    staffMemberId: null,
    kind: given.kept?.kind ?? PUBLIC_KIND.kind,
    sex: given.sex,
    interpreterLanguage: given.interpreterLanguage,
    isAccessible: given.isAccessible,
    person: personOf(given, language),
    others: othersOf(given, language),
  }
}

const topicOf = ({ topic, kept }: BookingAnswers) =>
  kept?.topic ?? (topic === 'unknown' ? null : topic!)

const othersOf = ({ others = [], kept }: BookingAnswers, language: string) => [
  ...(kept?.companions ?? []).map((participantId) => ({ participantId })),
  ...others.map((name) => ({ name, language })),
]

const personOf = (given: BookingAnswers, language: string) => ({
  name: given.name!,
  language,
  phone: given.phone,
  email: given.email,
  owner: given.contactOwner,
  ownerName: given.ownerName,
})

async function holdAgain(draft: BookingDraft): Promise<boolean> {
  try {
    return await holdForDraft(draft, draft.given.startsAt!)
  } catch (error) {
    if (error instanceof DraftChanged) {
      return false
    }
    throw error
  }
}
