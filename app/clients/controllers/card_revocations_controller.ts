import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { revokeCard } from '#app/clients/cards/revoke_card'
import { changeRecord } from '#app/clients/change_record'
import { findOwnClient } from '#app/clients/find_own_client'
import { recordsOf } from '#app/clients/merging/records_of'
import CentreCard from '#app/clients/models/centre_card'

const revocationValidator = vine.create({ because: vine.enum(['lost', 'returned'] as const) })

export default class CardRevocationsController {
  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const { because } = await request.validateUsing(revocationValidator)
    const card = await CentreCard.query()
      .where('id', params.cardId)
      .whereIn('client_id', recordsOf(client.id))
      .whereNull('revoked_at')
      .firstOrFail()
    await changeRecord(client, staff, 'centre_card.revoked', (trx) =>
      revokeCard(card, because, staff, trx)
    )
    session.flash('notice', t('person:card.revoked'))
    return response.redirect().toRoute('clients.person.show', { id: client.id })
  }
}
