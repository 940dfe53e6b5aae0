import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'

type Change = {
  action: `${'residence_title' | 'identity_document' | 'document'}.${string}`
  subjectId: string
  client: { id: string; branchId: number }
  staff: { id: string }
}

/** Who changed which title or document. */
export const recordChange = (
  { action, subjectId, client, staff }: Change,
  trx: TransactionClientContract
) =>
  recordAudit(
    {
      staffMemberId: staff.id,
      action,
      subjectType: action.split('.')[0],
      subjectId,
      branchId: client.branchId,
    },
    trx
  )
