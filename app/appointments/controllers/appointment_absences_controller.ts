import type { HttpContext } from '@adonisjs/core/http'
import { openedAppointment } from '#app/appointments/appointments_of'
import { absenceValidator } from '#app/appointments/validators/letter_validator'
import { markAbsent } from '#app/appointments/mark_absent'

/** The person did not come. */
export default class AppointmentAbsencesController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    const { is_invited: isInvited = true } = await request.validateUsing(absenceValidator)
    await markAbsent(appointment, staff, { isInvited })
    session.flash('notice', t(`letters:marked_absent.${isInvited ? 'invited' : 'quiet'}`))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
