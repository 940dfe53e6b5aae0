import type BookingDraft from '#app/appointments/models/booking_draft'

export const BOOKING_STEPS = ['topic', 'place', 'time', 'contact', 'check'] as const
export type BookingStep = (typeof BOOKING_STEPS)[number]

/** The first question without an answer; `check` when all are answered. */
export function stepToAnswer(draft: BookingDraft | null): BookingStep {
  const { topic, branchId, language, startsAt, name, phone, email } = draft?.given ?? {}
  const answered = {
    topic: !!topic,
    place: !!branchId && !!language,
    time: !!startsAt,
    contact: !!name && !!(phone ?? email),
    check: false,
  }
  return BOOKING_STEPS.find((step) => !answered[step])!
}

/** Whether the visitor may be at `step`: everything before it is answered. */
export const isReached = (step: BookingStep, draft: BookingDraft | null) =>
  BOOKING_STEPS.indexOf(step) <= BOOKING_STEPS.indexOf(stepToAnswer(draft))

export const addressOf = (step: string, locale: string) => `/${locale}/book/${step}`
