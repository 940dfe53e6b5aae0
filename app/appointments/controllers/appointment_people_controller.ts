import type { HttpContext } from '@adonisjs/core/http'
import { openedAppointment } from '#app/appointments/appointments_of'
import { addPerson, removePerson } from '#app/appointments/changes/change_people'
import { personToBook } from '#app/appointments/person_to_book'
import { personValidator } from '#app/appointments/validators/change_validator'

/** Who comes along. */
export default class AppointmentPeopleController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    const { participant_id: participant, name } = await request.validateUsing(personValidator)
    const known = await personToBook({ participant }, staff)
    await addPerson(appointment, known ?? { name: name!, language: appointment.language }, staff)
    session.flash('notice', t('appointments:people.added'))
    return response.redirect(`/appointments/${appointment.id}?do=people`, false, 303)
  }

  async destroy({ auth, params, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    await removePerson(appointment, params.participantId, staff)
    session.flash('notice', t('appointments:people.removed'))
    return response.redirect(`/appointments/${appointment.id}?do=people`, false, 303)
  }
}
