import type { HttpContext } from '@adonisjs/core/http'
import { seenAppointment } from '#app/appointments/appointments_of'
import { settleInterpreter } from '#app/appointments/interpreting/settle_interpreter'
import { interpretingValidator } from '#app/appointments/validators/change_validator'

export default class AppointmentInterpretersController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const given = await request.validateUsing(interpretingValidator)
    const appointment = await seenAppointment(params.id, given.version, staff)
    const { state, minutes = null } = given
    const language = given.language ?? appointment.interpreting?.language ?? appointment.language
    const interpreterId = given.interpreter ?? null
    await settleInterpreter({ appointment, language, state, interpreterId, minutes }, staff)
    session.flash('notice', t(`appointments:interpreting.saved.${state}`))
    return response.redirect(`/appointments/${appointment.id}`, false, 303)
  }
}
