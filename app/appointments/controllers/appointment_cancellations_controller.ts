import type { HttpContext } from '@adonisjs/core/http'
import { openedAppointment } from '#app/appointments/appointments_of'
import { cancelAppointment } from '#app/appointments/cancel_appointment'
import { cancelLater } from '#app/appointments/series/cancel_later'
import { cancellationValidator } from '#app/appointments/validators/change_validator'

export default class AppointmentCancellationsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    const { reason, from_here: isFromHere } = await request.validateUsing(cancellationValidator)
    await cancelAppointment({ appointment, reason, staffMemberId: staff.id })
    if (isFromHere) {
      await cancelLater(appointment, reason, staff)
    }
    session.flash('notice', t('appointments:cancelled'))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
