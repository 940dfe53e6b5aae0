import type { HttpContext } from '@adonisjs/core/http'
import { openedAppointment } from '#app/appointments/appointments_of'
import { recordArrival } from '#app/appointments/changes/record_arrival'

/** The person is here. */
export default class AppointmentArrivalsController {
  async store({ auth, params, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    await recordArrival(appointment, staff)
    session.flash('notice', t('appointments:arrived'))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
