import type { HttpContext } from '@adonisjs/core/http'
import Appointment from '#app/appointments/models/appointment'
import { addressOf } from '#app/portal/booking_step'
import { newDraft } from '#app/portal/draft_cookie'

/** After a cancelled or a missed meeting: the same place and language, only the time is asked. */
export default class RebookingsController {
  async store(ctx: HttpContext) {
    const appointment = await Appointment.byToken(ctx.params.token)
    const draft = newDraft(ctx)
    await draft.answer(answersOf(appointment)).save()
    return ctx.response.redirect(addressOf('time', ctx.locale), false, 303)
  }
}

/** Never the contact: who holds the link need not be the person. */
const answersOf = (appointment: Appointment) => ({
  topic: appointment.topic ?? 'unknown',
  branchId: appointment.branchId,
  language: appointment.language,
  channel: appointment.channel,
  sex: appointment.adviserSex ?? undefined,
  isAccessible: appointment.needsAccess || undefined,
})
