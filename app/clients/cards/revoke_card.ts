import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now } from '#app/core/clock'
import type CentreCard from '#app/clients/models/centre_card'
import type { Revocation } from '#app/clients/models/centre_card'

/** From now on the card opens nothing. */
export const revokeCard = (
  card: CentreCard,
  revokedBecause: Revocation,
  staff: { id: string },
  trx: TransactionClientContract
) =>
  card
    .merge({ revokedBecause, revokedBy: staff.id, revokedAt: now(), currentKey: null })
    .useTransaction(trx)
    .save()
