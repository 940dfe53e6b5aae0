import type { HttpContext } from '@adonisjs/core/http'
import { openedAppointment } from '#app/appointments/appointments_of'
import { markAbsent } from '#app/appointments/mark_absent'

/** The person did not come. */
export default class AppointmentAbsencesController {
  async store({ auth, params, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    await markAbsent(appointment, staff)
    session.flash('notice', t('appointments:marked_absent'))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
