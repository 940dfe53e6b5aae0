import type { HttpContext } from '@adonisjs/core/http'
import { stopAlert } from '#app/appointments/alerts/end_offer'
import { watchForSlot } from '#app/appointments/alerts/watch_for_slot'
import { TooManyOpenBookings } from '#app/appointments/errors'
import type { BookingAnswers } from '#app/appointments/models/booking_draft'
import SlotAlert from '#app/appointments/models/slot_alert'
import { alertForPortal, alertLink } from '#app/portal/alert_page'
import { alertForm } from '#app/portal/alert_form'
import { slotWish } from '#app/portal/alert_wish'
import { addressOf, isReached } from '#app/portal/booking_step'
import { checkForm } from '#app/portal/check_form'
import { contactKept, contactProblems, contactTyped } from '#app/portal/contact_answers'
import { currentDraft } from '#app/portal/draft_cookie'
import { alertValidator, callAlertValidator } from '#app/portal/validators/booking'

/** "Tell me when something is free." */
export default class SlotAlertsController {
  async create(ctx: HttpContext) {
    const draft = await currentDraft(ctx)
    return isReached('time', draft)
      ? alertForm(ctx, draft!.given, contactKept(draft!.given))
      : ctx.response.redirect(addressOf('topic', ctx.locale))
  }

  async store(ctx: HttpContext) {
    const draft = await currentDraft(ctx)
    if (!isReached('time', draft)) {
      return ctx.response.redirect(addressOf('topic', ctx.locale), false, 303)
    }
    const { given } = draft!
    const isCall = given.channel === 'phone'
    const { answers, problems } = isCall
      ? await checkForm(ctx, callAlertValidator)
      : await checkForm(ctx, alertValidator)
    if (!answers) {
      const typed = contactTyped(ctx)
      const found = isCall ? problems : contactProblems(ctx, problems, typed.phone)
      return alertForm(ctx, given, typed, found)
    }
    try {
      const alert = await watchForSlot(slotWish(given, answers, ctx.locale))
      return ctx.response.redirect(alertLink(alert, ctx.locale), false, 303)
    } catch (error) {
      return this.refuse(ctx, given, error)
    }
  }

  async show({ params, locale, inertia }: HttpContext) {
    const alert = alertForPortal(await SlotAlert.byToken(params.token), locale)
    return inertia.render('portal/alerts/show', { alert, problems: [] })
  }

  async end({ params, locale, response }: HttpContext) {
    const alert = await SlotAlert.byToken(params.token)
    await stopAlert(alert)
    return response.redirect(alertLink(alert, locale), false, 303)
  }

  private refuse(ctx: HttpContext, given: BookingAnswers, error: unknown) {
    if (!(error instanceof TooManyOpenBookings)) {
      throw error
    }
    ctx.response.status(422)
    const message = ctx.t('errors:domain.too_many_alerts')
    return alertForm(ctx, given, contactTyped(ctx), [{ field: 'phone', message }])
  }
}
