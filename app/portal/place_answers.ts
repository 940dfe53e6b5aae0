import type { Infer } from '@vinejs/vine/types'
import type { BookingAnswers } from '#app/appointments/models/booking_draft'
import type { placeValidator } from '#app/portal/validators/booking'

/** The answers of the second step as the draft keeps them. */
export function placeAnswers(given: Infer<typeof placeValidator>): BookingAnswers {
  const bookedFor = given.booked_for ?? 'self'
  return {
    branchId: given.branch_id,
    language: given.language,
    channel: given.channel ?? 'here',
    sex: given.sex ?? undefined,
    interpreterLanguage: given.interpreter_language ?? undefined,
    isAccessible: given.is_accessible || undefined,
    bookedFor,
    people: bookedFor === 'family' ? given.people! : undefined,
  }
}

/** Fewer come than last time: nobody knows who of them, so the names are asked again. */
export function keptWith({ kept }: BookingAnswers, { people = 1 }: BookingAnswers) {
  return kept && people <= kept.companions.length ? { ...kept, companions: [] } : kept
}

/** Whether the free times may be others now. */
export const looksElsewhere = (before: BookingAnswers, after: BookingAnswers) =>
  (['branchId', 'language', 'channel', 'sex', 'interpreterLanguage', 'isAccessible'] as const).some(
    (answer) => before[answer] !== after[answer]
  )
