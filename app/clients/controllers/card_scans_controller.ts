import type { HttpContext } from '@adonisjs/core/http'
import { recordAudit } from '#app/core/audit'
import { hashOfCard } from '#app/clients/cards/card_token'
import CentreCard from '#app/clients/models/centre_card'

export default class CardScansController {
  /** A card read at the desk opens the person; a card that is not valid says so and opens nobody. */
  async show({ params, auth, response, inertia }: HttpContext) {
    const card = await CentreCard.query()
      .where('token_hash', hashOfCard(params.token))
      .preload('holder')
      .first()
    if (!card?.isValid) {
      response.status(404)
      return inertia.render('clients/card_not_valid', { isRevoked: card !== null })
    }
    const subject = { subjectType: 'client', subjectId: card.clientId }
    const { branchId } = card.holder
    const entry = { staffMemberId: auth.getUserOrFail().id, action: 'centre_card.scanned' }
    await recordAudit({ ...entry, ...subject, branchId })
    return response.redirect().toRoute('clients.show', { id: card.clientId })
  }
}
