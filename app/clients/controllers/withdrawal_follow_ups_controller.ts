import type { HttpContext } from '@adonisjs/core/http'
import { findOwnClient } from '#app/clients/find_own_client'
import { findConsent } from '#app/clients/papers/find_consent'
import { followUpWithdrawal } from '#app/clients/papers/follow_up_withdrawal'
import { followUpValidator } from '#app/clients/validators/papers_validator'

export default class WithdrawalFollowUpsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { note = null } = await request.validateUsing(followUpValidator)
    const { withdrawal } = await findConsent(client, params.consentId)
    if (withdrawal) {
      await followUpWithdrawal(client, withdrawal.id, note, staff)
    }
    session.flash('notice', t('papers:follow_up.recorded'))
    return response.redirect().toRoute('clients.papers.show', { id: client.id })
  }
}
