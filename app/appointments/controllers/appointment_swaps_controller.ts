import type { HttpContext } from '@adonisjs/core/http'
import { openedAppointment, seenAppointment } from '#app/appointments/appointments_of'
import { swapAppointments } from '#app/appointments/swap_appointments'
import { swapValidator } from '#app/appointments/validators/change_validator'

export default class AppointmentSwapsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { other: otherId, version } = await request.validateUsing(swapValidator)
    const one = await seenAppointment(params.id, version, staff)
    const other = await openedAppointment(otherId, staff)
    await swapAppointments({ one, other, staffMemberId: staff.id })
    session.flash('notice', t('appointments:swapped'))
    return response.redirect(`/appointments/${one.id}`, false, 303)
  }
}
