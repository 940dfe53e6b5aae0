import type { HttpContext } from '@adonisjs/core/http'
import type Appointment from '#app/appointments/models/appointment'
import { checkForm, type Problem } from '#app/portal/check_form'
import { appointmentForMe } from '#app/portal/me/appointment_for_me'
import { home } from '#app/portal/me/me_paths'
import { recordMe } from '#app/portal/me/me'
import { allKinds, myAppointment } from '#app/portal/me/my_appointments'
import { moveByPerson, newTimes, type Refusal } from '#app/portal/new_time'
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
    const refusal = await moveByPerson(appointment, answers.starts_at)
    if (refusal) {
      ctx.response.status(409)
      const fresh = await myAppointment(ctx.me, appointment.id)
      return this.page(ctx, fresh, { near: answers.starts_at, refusal })
    }
    return ctx.response.redirect(home(ctx.locale, 'moved'), false, 303)
  }

  private async changeable({ me, params, locale }: HttpContext) {
    const appointment = await myAppointment(me, params.id)
    const { canChange } = appointmentForMe(appointment, me, await allKinds(), locale)
    return canChange ? appointment : null
  }

  private async page(
    ctx: HttpContext,
    appointment: Appointment,
    shown: { near?: string; refusal?: Refusal; problems?: Problem[] } = {}
  ) {
    const { problems = [], ...how } = shown
    const day = ctx.request.input('day')
    const times = await newTimes(appointment, { day, locale: ctx.locale, ...how })
    return ctx.inertia.render('portal/me/change', { ...times, problems })
  }
}
