import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { randomLetters } from '#app/core/record_id'
import { appointmentForPage } from '#app/appointments/appointment_for_page'
import { openedAppointment } from '#app/appointments/appointments_of'
import { deskBooking, deskSearch } from '#app/appointments/desk_form'
import { bookAtDesk } from '#app/appointments/book_at_desk'
import { bookingChoices } from '#app/appointments/booking_choices'
import { freeTimes } from '#app/appointments/free_times'
import { isMinorParticipant } from '#app/appointments/is_minor_participant'
import { personToBook } from '#app/appointments/person_to_book'
import {
  appointmentValidator,
  searchValidator,
  timesValidator,
} from '#app/appointments/validators/appointment_validator'

export default class AppointmentsController {
  async create({ auth, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const asked = await request.validateUsing(searchValidator)
    const person = await personToBook(asked, staff)
    const forMinor = await isMinorParticipant(person?.participantId)
    const { wanted, ...search } = deskSearch(asked, person?.language ?? locale, staff)
    return inertia.render('appointments/create', {
      search,
      person,
      choices: await bookingChoices(staff, search.branch, locale, forMinor),
      times: await freeTimes({ ...wanted, forMinor, isForStaff: true, locale }),
      oneTimeKey: randomLetters(32),
    })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const booking = deskBooking(await request.validateUsing(appointmentValidator), staff)
    const id = await bookAtDesk(booking, staff)
    session.flash('notice', t('appointments:booked'))
    return response.redirect(`/appointments/${id}`, false, 303)
  }

  async show({ auth, params, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    const { move, day } = await request.validateUsing(timesValidator)
    const { branchId, language, minutes, id } = appointment
    const trace = { staffMemberId: staff.id, action: 'appointment.viewed', branchId }
    await recordAudit({ ...trace, subjectType: 'appointment', subjectId: id })
    const forMinor = await isMinorParticipant(appointment.participantId)
    const asked = { branchId, language, minutes, day, forMinor, isForStaff: true, locale }
    return inertia.render('appointments/show', {
      appointment: appointmentForPage(appointment, locale),
      times: move ? await freeTimes(asked) : null,
    })
  }
}
