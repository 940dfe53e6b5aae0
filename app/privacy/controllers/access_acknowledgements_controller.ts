import type { HttpContext } from '@adonisjs/core/http'
import BreakGlassOpening from '#app/clients/models/break_glass_opening'
import ClientOpening from '#app/clients/models/client_opening'
import { acknowledgeOpening } from '#app/privacy/acknowledge_opening'
import { acknowledgementValidator } from '#app/privacy/validators/access_validator'

export default class AccessAcknowledgementsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const { comment } = await request.validateUsing(acknowledgementValidator)
    const { kind } = params
    const Model = kind === 'break_glass' ? BreakGlassOpening : ClientOpening
    const opening = await Model.findOrFail(params.id)
    await acknowledgeOpening(opening, kind, comment || null, auth.getUserOrFail())
    session.flash('notice', t('privacy:reports.acknowledged'))
    return response.redirect().back()
  }
}
