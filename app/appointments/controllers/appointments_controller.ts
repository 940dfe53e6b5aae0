import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { randomLetters } from '#app/core/record_id'
import { appointmentForPage } from '#app/appointments/appointment_for_page'
import { openedAppointment } from '#app/appointments/appointments_of'
import { bookSeries } from '#app/appointments/series/book_series'
import { deskBooking, deskSearch, roleFor } from '#app/appointments/desk_form'
import { bookAtDesk } from '#app/appointments/book_at_desk'
import { bookingChoices } from '#app/appointments/booking_choices'
import { freeTimes } from '#app/appointments/free_times'
import { sentMessages } from '#app/appointments/letters/sent_messages'
import { waysOut } from '#app/appointments/interpreting/ways_out'
import { isMinorParticipant } from '#app/appointments/is_minor_participant'
import { panelOf, panelValidator } from '#app/appointments/changes/panel_of'
import { personToBook } from '#app/appointments/person_to_book'
import {
  appointmentValidator,
  searchValidator,
} from '#app/appointments/validators/appointment_validator'

export default class AppointmentsController {
  async create({ auth, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const asked = await request.validateUsing(searchValidator)
    const person = await personToBook(asked, staff)
    const forMinor = await isMinorParticipant(person?.participantId)
    const before = asked.after ? await openedAppointment(asked.after, staff) : undefined
    const spoken = person?.language ?? locale
    const { wanted, ...search } = deskSearch(asked, spoken, staff, before)
    const role = await roleFor(search)
    return inertia.render('appointments/create', {
      search,
      person,
      choices: await bookingChoices(staff, search.branch, locale, forMinor),
      times: await freeTimes({ ...wanted, role, forMinor, isForStaff: true, locale }),
      oneTimeKey: randomLetters(32),
    })
  }

  async store({ auth, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const given = await request.validateUsing(appointmentValidator)
    const booking = deskBooking(given, staff)
    const { times = 1, every_days: everyDays = 7 } = given
    const isSeries = times > 1
    const id = await (isSeries
      ? bookSeries(booking, { times, everyDays }, staff)
      : bookAtDesk(booking, staff))
    session.flash('notice', t('appointments:booked'))
    return response.redirect(`/appointments/${id}${isSeries ? '?do=series' : ''}`, false, 303)
  }

  async show({ auth, params, request, inertia, locale }: HttpContext) {
    const staff = auth.getUserOrFail()
    const appointment = await openedAppointment(params.id, staff)
    const asked = await request.validateUsing(panelValidator)
    const { branchId, id } = appointment
    const trace = { staffMemberId: staff.id, action: 'appointment.viewed', branchId }
    await recordAudit({ ...trace, subjectType: 'appointment', subjectId: id })
    return inertia.render('appointments/show', {
      appointment: await appointmentForPage(appointment, locale),
      messages: await sentMessages(appointment),
      waysOut: await waysOut(appointment, staff),
      ...(await panelOf(appointment, asked, { staff, locale })),
    })
  }
}
