import type { HttpContext } from '@adonisjs/core/http'
import { appointmentCalendar } from '#app/appointments/appointment_calendar'
import Appointment from '#app/appointments/models/appointment'
import BookingDraft from '#app/appointments/models/booking_draft'
import { addressOf, stepToAnswer } from '#app/portal/booking_step'
import { bookDraft } from '#app/portal/book_draft'
import { bookingForPortal, bookingLinks, showBooking } from '#app/portal/booking_page'

/** A booked meeting, reached by its link. */
export default class BookingsController {
  async store(ctx: HttpContext) {
    const key = String(ctx.request.input('one_time_key') ?? '')
    const draft = await BookingDraft.findBy('one_time_key', key)
    return draft && stepToAnswer(draft) === 'check'
      ? bookDraft(ctx, draft)
      : ctx.response.redirect(`${addressOf('check', ctx.locale)}?changed=1`, false, 303)
  }

  async show(ctx: HttpContext) {
    return showBooking(ctx, await Appointment.byToken(ctx.params.token))
  }

  async print({ params, locale, inertia }: HttpContext) {
    const appointment = await Appointment.byToken(params.token)
    return inertia.render('portal/bookings/print', {
      booking: bookingForPortal(appointment, locale),
      link: bookingLinks(params.token, locale).show,
    })
  }

  async ics({ params, locale, response }: HttpContext) {
    const appointment = await Appointment.byToken(params.token)
    response.header('Content-Type', 'text/calendar; charset=utf-8')
    response.header('Content-Disposition', 'attachment; filename="mci.ics"')
    const { branch, isCancelled } = appointment
    return appointmentCalendar(appointment, branch, locale, isCancelled)
  }
}
