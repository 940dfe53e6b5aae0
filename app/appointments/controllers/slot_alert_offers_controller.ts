import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { alertsOf } from '#app/appointments/alerts/alerts_of'
import { offerByHand } from '#app/appointments/alerts/offer_slot'
import { alertOfferValidator } from '#app/appointments/validators/slot_alert_validator'

export default class SlotAlertOffersController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { starts_at: startsAt } = await request.validateUsing(alertOfferValidator)
    const alert = await alertsOf(staff).where('id', params.id).firstOrFail()
    await offerByHand(alert, DateTime.fromISO(startsAt, { zone: 'utc' }), staff)
    session.flash('notice', t('alerts:offered'))
    return response.redirect(`/slot-alerts/${alert.id}`, false, 303)
  }
}
