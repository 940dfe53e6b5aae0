import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { openedAppointment } from '#app/appointments/appointments_of'
import { moveAppointment } from '#app/appointments/move_appointment'
import { moveValidator } from '#app/appointments/validators/appointment_validator'

export default class AppointmentMovesController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    const { starts_at: wished } = await request.validateUsing(moveValidator)
    const startsAt = DateTime.fromISO(wished, { zone: 'utc' })
    await moveAppointment({ appointment, startsAt, staffMemberId: staff.id })
    session.flash('notice', t('appointments:moved'))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
