import { recordAudit } from '#app/core/audit'
import { inTransaction } from '#app/core/transaction'
import { settlePair } from '#app/clients/duplicates/settle_pair'
import type PossibleDuplicate from '#app/clients/models/possible_duplicate'

/** Somebody looked and says: two people. The line stands in the history of both. */
export const decideDifferent = (pair: PossibleDuplicate, staff: { id: string }) =>
  inTransaction(async (trx) => {
    const { firstClientId, secondClientId } = pair
    await settlePair(firstClientId, secondClientId, 'different', staff, trx)
    for (const subjectId of [firstClientId, secondClientId]) {
      const entry = { action: 'client.told_apart', subjectType: 'client', subjectId }
      await recordAudit({ staffMemberId: staff.id, ...entry }, trx)
    }
  })
