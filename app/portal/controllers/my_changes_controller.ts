import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { AppointmentPast } from '#app/appointments/errors'
import { freeTimes, isBookable } from '#app/appointments/free_times'
import type Appointment from '#app/appointments/models/appointment'
import { moveAppointment } from '#app/appointments/move_appointment'
import { ReservationChanged, SlotTaken } from '#app/scheduling/errors'
import { checkForm, type Problem } from '#app/portal/check_form'
import { appointmentForMe } from '#app/portal/me/appointment_for_me'
import { home } from '#app/portal/me/me_paths'
import { recordMe } from '#app/portal/me/me'
import { allKinds, myAppointment } from '#app/portal/me/my_appointments'
import { timeValidator } from '#app/portal/validators/booking'

/** Another time for a meeting of a kind that the public books itself. */
export default class MyChangesController {
  async show(ctx: HttpContext) {
    const appointment = await this.changeable(ctx)
    await recordMe(ctx.me, 'me.viewed')
    return appointment ? this.page(ctx, appointment) : ctx.response.redirect(home(ctx.locale))
  }

  async store(ctx: HttpContext) {
    const appointment = await this.changeable(ctx)
    if (!appointment) {
      return ctx.response.redirect(home(ctx.locale), false, 303)
    }
    const { answers, problems } = await checkForm(ctx, timeValidator)
    if (!answers) {
      return this.page(ctx, appointment, { problems })
    }
    if (!(await this.isMoved(appointment, answers.starts_at))) {
      ctx.response.status(409)
      return this.page(ctx, appointment, { near: answers.starts_at, isTaken: true })
    }
    return ctx.response.redirect(home(ctx.locale, 'moved'), false, 303)
  }

  private async changeable({ me, params, locale }: HttpContext) {
    const appointment = await myAppointment(me, params.id)
    const { canChange } = appointmentForMe(appointment, me, await allKinds(), locale)
    return canChange ? appointment : null
  }

  private async isMoved(appointment: Appointment, wished: string) {
    const startsAt = DateTime.fromISO(wished, { zone: 'utc' })
    try {
      if (await isBookable(wished, appointment.branchId)) {
        await moveAppointment({ appointment, startsAt, staffMemberId: null })
        return true
      }
    } catch (error) {
      const known = [SlotTaken, ReservationChanged, AppointmentPast]
      if (!known.some((kind) => error instanceof kind)) {
        throw error
      }
    }
    return false
  }

  private async page(
    ctx: HttpContext,
    { branchId, language, minutes }: Appointment,
    shown: { near?: string; isTaken?: boolean; problems?: Problem[] } = {}
  ) {
    const { near, isTaken = false, problems = [] } = shown
    const day = ctx.request.input('day')
    const asked = { branchId, language, minutes, day, near, locale: ctx.locale }
    const times = await freeTimes(asked)
    return ctx.inertia.render('portal/me/change', { ...times, isTaken, problems })
  }
}
