import type { HttpContext } from '@adonisjs/core/http'
import { alertsOf } from '#app/appointments/alerts/alerts_of'
import { closeAlert } from '#app/appointments/alerts/close_alert'
import { alertClosingValidator } from '#app/appointments/validators/slot_alert_validator'

export default class SlotAlertClosingsController {
  async store({ auth, params, request, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const { reason } = await request.validateUsing(alertClosingValidator)
    const alert = await alertsOf(staff).where('id', params.id).firstOrFail()
    await closeAlert(alert, reason, staff)
    session.flash('notice', t('alerts:closed'))
    return response.redirect('/slot-alerts', false, 303)
  }
}
