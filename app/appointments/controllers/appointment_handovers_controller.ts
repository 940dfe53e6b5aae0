import type { HttpContext } from '@adonisjs/core/http'
import { seenAppointment } from '#app/appointments/appointments_of'
import { handOver } from '#app/appointments/hand_over'
import { handoverValidator } from '#app/appointments/validators/change_validator'

export default class AppointmentHandoversController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { adviser, version } = await request.validateUsing(handoverValidator)
    const appointment = await seenAppointment(params.id, version, staff)
    await handOver({ appointment, toAdviserId: adviser, staffMemberId: staff.id })
    session.flash('notice', t('appointments:handed_over'))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
