import { DateTime } from 'luxon'
import type { Infer } from '@vinejs/vine/types'
import { nowInWarsaw } from '#app/core/clock'
import type { PartOfDay } from '#app/appointments/alerts/alert_vocabulary'
import type { SlotWish } from '#app/appointments/alerts/watch_for_slot'
import { HORIZON_DAYS } from '#app/appointments/appointment_vocabulary'
import { searchedFor } from '#app/appointments/booking_needs'
import type { BookingAnswers } from '#app/appointments/models/booking_draft'
import { contactAnswers } from '#app/portal/contact_answers'
import type { alertValidator } from '#app/portal/validators/booking'

/** What the page begins with: any time from today to as far as the public books. */
export function alertDays() {
  const firstDay = nowInWarsaw().toISODate()!
  const lastDay = nowInWarsaw().plus({ days: HORIZON_DAYS }).toISODate()!
  const partOfDay: PartOfDay = 'any'
  return { firstDay, lastDay, partOfDay, limits: { first: firstDay, last: lastDay } }
}

const dayOf = (date: Date) => DateTime.fromJSDate(date).toISODate()!

/** The wish of a draft, with the days and the contact of the form. */
export function slotWish(
  given: BookingAnswers,
  form: Infer<typeof alertValidator>,
  locale: string
): SlotWish {
  const { topic, branchId, language, ...needs } = searchedFor(given)
  const who = contactAnswers(form, given)
  return {
    branchId: branchId!,
    language,
    topic: topic === 'unknown' ? null : (topic ?? null),
    channel: needs.channel,
    sex: needs.sex ?? null,
    interpreterLanguage: needs.interpreterLanguage ?? null,
    isAccessible: needs.isAccessible ?? false,
    firstDay: dayOf(form.first_day),
    lastDay: dayOf(form.last_day),
    partOfDay: form.part_of_day,
    kept: given.kept,
    oneTimeKey: form.one_time_key,
    person: {
      ...{ name: who.name!, language: locale, phone: who.phone, email: who.email },
      ...{ owner: who.contactOwner, ownerName: who.ownerName },
    },
    others: [
      ...(given.kept?.companions ?? []).map((participantId) => ({ participantId })),
      ...(who.others ?? []).map((name) => ({ name, language: locale })),
    ],
  }
}
