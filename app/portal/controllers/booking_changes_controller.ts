import type { HttpContext } from '@adonisjs/core/http'
import Appointment from '#app/appointments/models/appointment'
import { bookingLinks, showBooking } from '#app/portal/booking_page'
import { checkForm, type Problem } from '#app/portal/check_form'
import { moveByPerson, newTimes, type Refusal } from '#app/portal/new_time'
import { timeValidator } from '#app/portal/validators/booking'

type Shown = { near?: string; refusal?: Refusal; problems?: Problem[] }

const isOver = ({ isCancelled, isPast }: Appointment) => isCancelled || isPast

/** The person chooses another time by link. */
export default class BookingChangesController {
  async show(ctx: HttpContext) {
    const appointment = await Appointment.byToken(ctx.params.token)
    return isOver(appointment)
      ? ctx.response.redirect(bookingLinks(ctx.params.token, ctx.locale).show)
      : this.page(ctx, appointment)
  }

  async store(ctx: HttpContext) {
    const appointment = await Appointment.byToken(ctx.params.token)
    if (isOver(appointment)) {
      return this.refuse(ctx, appointment)
    }
    const { answers, problems } = await checkForm(ctx, timeValidator)
    if (!answers) {
      return this.page(ctx, appointment, { problems })
    }
    appointment.reservation.version = answers.version ?? appointment.reservation.version
    const refusal = await moveByPerson(appointment, answers.starts_at)
    if (refusal) {
      const fresh = await Appointment.byToken(ctx.params.token)
      return this.refuse(ctx, fresh, { near: answers.starts_at, refusal })
    }
    return ctx.response.redirect(bookingLinks(ctx.params.token, ctx.locale).show, false, 303)
  }

  /** The meeting as it is now: somebody may have changed or cancelled it meanwhile. */
  private refuse(ctx: HttpContext, fresh: Appointment, shown: Shown = {}) {
    ctx.response.status(409)
    return isOver(fresh) ? showBooking(ctx, fresh) : this.page(ctx, fresh, shown)
  }

  private async page(ctx: HttpContext, appointment: Appointment, shown: Shown = {}) {
    const { problems = [], ...how } = shown
    const day = ctx.request.input('day')
    const times = await newTimes(appointment, { day, locale: ctx.locale, ...how })
    const { version } = appointment.reservation
    return ctx.inertia.render('portal/bookings/change', { ...times, version, problems })
  }
}
