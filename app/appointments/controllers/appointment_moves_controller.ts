import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { seenAppointment } from '#app/appointments/appointments_of'
import { moveAppointment } from '#app/appointments/move_appointment'
import { moveLater } from '#app/appointments/series/move_later'
import { moveValidator } from '#app/appointments/validators/change_validator'

export default class AppointmentMovesController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { starts_at: wished, ...given } = await request.validateUsing(moveValidator)
    const appointment = await seenAppointment(params.id, given.version, staff)
    const startsAt = DateTime.fromISO(wished, { zone: 'utc' })
    const change = { appointment, startsAt, staffMemberId: staff.id, toAdviserId: given.adviser }
    await moveAppointment(change)
    const left = given.from_here ? await moveLater(appointment, startsAt, staff) : 0
    const notice = left > 0 ? t('appointments:series.left', { count: left }) : null
    session.flash('notice', notice ?? t('appointments:moved'))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
