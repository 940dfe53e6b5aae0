import type { HttpContext } from '@adonisjs/core/http'
import { cancelAppointment } from '#app/appointments/cancel_appointment'
import { AppointmentAlreadyCancelled, AppointmentPast } from '#app/appointments/errors'
import { appointmentForMe } from '#app/portal/me/appointment_for_me'
import { home } from '#app/portal/me/me_paths'
import { allKinds, myAppointment } from '#app/portal/me/my_appointments'
import { recordMe } from '#app/portal/me/me'

/** A page with one button; what is over or was cancelled elsewhere leads back to the list. */
export default class MyCancellationsController {
  async show({ me, params, locale, inertia, response }: HttpContext) {
    const appointment = await myAppointment(me, params.id)
    const booking = appointmentForMe(appointment, me, await allKinds(), locale)
    await recordMe(me, 'me.viewed')
    return !booking.isCancelled && !booking.isPast
      ? inertia.render('portal/me/cancel', { booking })
      : response.redirect(home(locale))
  }

  async store({ me, params, locale, response }: HttpContext) {
    const appointment = await myAppointment(me, params.id)
    try {
      await cancelAppointment({ appointment, staffMemberId: null, reason: 'by_person' })
    } catch (error) {
      if (error instanceof AppointmentPast) {
        return response.redirect(home(locale), false, 303)
      }
      if (!(error instanceof AppointmentAlreadyCancelled)) {
        throw error
      }
    }
    return response.redirect(home(locale, 'cancelled'), false, 303)
  }
}
