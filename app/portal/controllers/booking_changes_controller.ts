import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import Appointment from '#app/appointments/models/appointment'
import { moveAppointment } from '#app/appointments/move_appointment'
import Reservation from '#app/scheduling/models/reservation'
import { ReservationChanged, SlotTaken } from '#app/scheduling/errors'
import { bookingLinks } from '#app/portal/booking_page'
import { freeTimes, isBookable } from '#app/appointments/free_times'
import { checkForm, type Problem } from '#app/portal/check_form'
import { timeValidator } from '#app/portal/validators/booking'

/** The person chooses another time by link. */
export default class BookingChangesController {
  async show(ctx: HttpContext) {
    const appointment = await Appointment.byToken(ctx.params.token)
    return appointment.isCancelled || appointment.isPast
      ? ctx.response.redirect(bookingLinks(ctx.params.token, ctx.locale).show)
      : this.page(ctx, appointment)
  }

  async store(ctx: HttpContext) {
    const appointment = await Appointment.byToken(ctx.params.token)
    const { answers, problems } = await checkForm(ctx, timeValidator)
    if (!answers) {
      return this.page(ctx, appointment, { problems })
    }
    appointment.reservation.version = answers.version ?? appointment.reservation.version
    if (!(await this.isMoved(appointment, answers.starts_at))) {
      ctx.response.status(409)
      return this.page(ctx, appointment, { near: answers.starts_at, isTaken: true })
    }
    return ctx.response.redirect(bookingLinks(ctx.params.token, ctx.locale).show, false, 303)
  }

  private async isMoved(appointment: Appointment, wished: string) {
    const startsAt = DateTime.fromISO(wished, { zone: 'utc' })
    if (!(await isBookable(wished, appointment.branchId))) {
      return false
    }
    try {
      await moveAppointment({ appointment, startsAt, staffMemberId: null })
      return true
    } catch (error) {
      if (error instanceof SlotTaken || error instanceof ReservationChanged) {
        return false
      }
      throw error
    }
  }

  private async page(
    ctx: HttpContext,
    { branchId, language, minutes, reservationId }: Appointment,
    shown: { near?: string; isTaken?: boolean; problems?: Problem[] } = {}
  ) {
    const { near, isTaken = false, problems = [] } = shown
    const day = ctx.request.input('day')
    const asked = { branchId, language, minutes, day, near, locale: ctx.locale }
    const times = await freeTimes(asked)
    const { version } = await Reservation.findOrFail(reservationId)
    return ctx.inertia.render('portal/bookings/change', { ...times, version, isTaken, problems })
  }
}
