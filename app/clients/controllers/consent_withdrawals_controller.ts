import type { HttpContext } from '@adonisjs/core/http'
import { findOwnClient } from '#app/clients/find_own_client'
import { findConsent } from '#app/clients/papers/find_consent'
import { withdrawConsent } from '#app/clients/papers/withdraw_consent'
import { withdrawalValidator } from '#app/clients/validators/papers_validator'

export default class ConsentWithdrawalsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const withdrawn = await request.validateUsing(withdrawalValidator)
    const consent = await findConsent(client, params.consentId)
    await withdrawConsent(client, consent, withdrawn, staff)
    session.flash('notice', t(`papers:purposes.${consent.purpose}.done`))
    return response.redirect().toRoute('clients.papers.show', { id: client.id })
  }
}
