import type { HttpContext } from '@adonisjs/core/http'
import { openedAppointment } from '#app/appointments/appointments_of'
import { bookInstead } from '#app/appointments/series/book_instead'
import { seriesDateValidator } from '#app/appointments/validators/change_validator'

/** Another date of a series. */
export default class AppointmentSeriesController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    const { starts_at: startsAt } = await request.validateUsing(seriesDateValidator)
    await bookInstead(appointment, startsAt, staff)
    session.flash('notice', t('appointments:booked'))
    return response.redirect(`/appointments/${appointment.id}?do=series`, false, 303)
  }
}
