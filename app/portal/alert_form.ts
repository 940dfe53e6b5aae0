import type { HttpContext } from '@adonisjs/core/http'
import { randomLetters } from '#app/core/record_id'
import type { BookingAnswers } from '#app/appointments/models/booking_draft'
import { alertDays } from '#app/portal/alert_wish'
import type { Problem } from '#app/portal/check_form'
import { contactAsked, type ContactShown } from '#app/portal/contact_answers'

/** The page that asks in which days, and whom to tell. */
export function alertForm(
  { request, inertia }: HttpContext,
  given: BookingAnswers,
  answers: ContactShown,
  problems: Problem[] = []
) {
  const { limits, ...days } = alertDays()
  const typed = request.only(['first_day', 'last_day', 'part_of_day'])
  const shown = {
    firstDay: String(typed.first_day ?? days.firstDay),
    lastDay: String(typed.last_day ?? days.lastDay),
    partOfDay: String(typed.part_of_day ?? days.partOfDay),
  }
  return inertia.render('portal/booking/alert', {
    asked: contactAsked(given),
    answers: { ...answers, ...shown },
    limits,
    oneTimeKey: randomLetters(32),
    problems,
  })
}
