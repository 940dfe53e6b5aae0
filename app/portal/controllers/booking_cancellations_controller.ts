import type { HttpContext } from '@adonisjs/core/http'
import { cancelAppointment } from '#app/appointments/cancel_appointment'
import { AppointmentAlreadyCancelled, AppointmentPast } from '#app/appointments/errors'
import Appointment from '#app/appointments/models/appointment'
import { bookingForPortal, bookingLinks } from '#app/portal/booking_page'

/** A page with one button: opening a link cancels nothing. */
export default class BookingCancellationsController {
  async show({ params, locale, inertia, response }: HttpContext) {
    const appointment = await Appointment.byToken(params.token)
    const booking = bookingForPortal(appointment, locale)
    return booking.isCancelled || booking.isPast
      ? response.redirect(bookingLinks(params.token, locale).show)
      : inertia.render('portal/bookings/cancel', { booking, problems: [] })
  }

  async store({ params, locale, response }: HttpContext) {
    const appointment = await Appointment.byToken(params.token)
    try {
      await cancelAppointment({ appointment, staffMemberId: null, reason: 'by_person' })
    } catch (error) {
      const isOver = [AppointmentAlreadyCancelled, AppointmentPast].some(
        (one) => error instanceof one
      )
      if (!isOver) {
        throw error
      }
    }
    return response.redirect(bookingLinks(params.token, locale).show, false, 303)
  }
}
