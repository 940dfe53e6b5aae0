import type { HttpContext } from '@adonisjs/core/http'
import Appointment from '#app/appointments/models/appointment'
import { answersAgain } from '#app/portal/again'
import { addressOf } from '#app/portal/booking_step'
import { newDraft } from '#app/portal/draft_cookie'

/** After a cancelled or a missed meeting: all that it needed stays, only the time is asked. */
export default class RebookingsController {
  async store(ctx: HttpContext) {
    const appointment = await Appointment.byToken(ctx.params.token)
    const draft = newDraft(ctx)
    await draft.answer(await answersAgain(appointment)).save()
    return ctx.response.redirect(addressOf('time', ctx.locale), false, 303)
  }
}
