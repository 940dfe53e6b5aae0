import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import { now } from '#app/core/clock'
import { recordAudit } from '#app/core/audit'
import type Client from '#app/clients/models/client'
import WithdrawalFollowUp from '#app/clients/models/withdrawal_follow_up'

/** What a withdrawal demands was done. Said twice, the first word stands. */
export async function followUpWithdrawal(
  client: Client,
  withdrawalId: string,
  note: string | null,
  staff: { id: string }
) {
  await inTransaction(async (trx) => {
    const done = { withdrawalId, note, doneBy: staff.id, doneAt: now() }
    await WithdrawalFollowUp.create(done, { client: trx })
    await recordAudit(
      {
        staffMemberId: staff.id,
        action: 'consent_withdrawal.followed_up',
        subjectType: 'client',
        subjectId: client.id,
        branchId: client.branchId,
      },
      trx
    )
  }).catch((error) => {
    if (!isDuplicate(error)) {
      throw error
    }
  })
}
