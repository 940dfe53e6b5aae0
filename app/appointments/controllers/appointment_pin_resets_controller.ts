import type { HttpContext } from '@adonisjs/core/http'
import { openedAppointment } from '#app/appointments/appointments_of'
import { pinResetValidator } from '#app/appointments/validators/change_validator'
import { removePin } from '#app/clients/pins/remove_pin'

/** Somebody without a record forgot the PIN and shows who they are; a client's goes on their own page. */
export default class AppointmentPinResetsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { id, participant, branchId } = await openedAppointment(params.id, staff)
    const { proof } = await request.validateUsing(pinResetValidator)
    if (participant.clientId) {
      return response.redirect(`/clients/${participant.clientId}/person`, false, 303)
    }
    const isRemoved = await removePin(participant, { proof, branchId, staffMemberId: staff.id })
    session.flash('notice', t(isRemoved ? 'appointments:pin.removed' : 'appointments:pin.none'))
    return response.redirect(`/appointments/${id}`, false, 303)
  }
}
