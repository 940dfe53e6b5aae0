import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { hashOfCard, tokenOfCard } from '#app/clients/cards/card_token'
import { revokeCard } from '#app/clients/cards/revoke_card'
import CentreCard from '#app/clients/models/centre_card'

type Trx = TransactionClientContract

/**
 * Issues a card. A person has one valid card: asked twice the first one is the answer, and another
 * one comes only in place of the card that `replaces` names.
 */
export async function issueCard(
  clientId: string,
  replaces: string | null,
  staff: { id: string },
  trx: Trx
): Promise<CentreCard> {
  const valid = await CentreCard.query({ client: trx }).where('current_key', clientId).first()
  if (valid && valid.id !== replaces) {
    return valid
  }
  if (valid) {
    await revokeCard(valid, 'replaced', staff, trx)
  }
  const id = newRecordId()
  const issued = { issuedBy: staff.id, issuedAt: now(), tokenHash: hashOfCard(tokenOfCard(id)) }
  return CentreCard.create({ id, clientId, currentKey: clientId, ...issued }, { client: trx })
}
