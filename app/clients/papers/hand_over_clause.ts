import { inTransaction } from '#app/core/transaction'
import { recordAudit } from '#app/core/audit'
import { giveClause, type Handing } from '#app/clients/give_clause'
import { now, toSql } from '#app/core/clock'
import type Client from '#app/clients/models/client'

const DOUBLE_CLICK_SECONDS = 60

/** Records that the clause was handed over. The client's row first: two clicks make one handover. */
export const handOverClause = (
  client: Client,
  { language, ...handing }: Handing & { language: string },
  staff: { id: string }
) =>
  inTransaction(async (trx) => {
    await trx
      .from('clients')
      .where('id', client.id)
      .update({ version: trx.raw('version') })
    const since = toSql(now().minus({ seconds: DOUBLE_CLICK_SECONDS }))
    const again = await trx
      .from('clause_handovers')
      .where({ client_id: client.id, language, staff_member_id: staff.id, how: handing.how })
      .where('given_at', '>', since)
      .first()
    if (again) {
      return
    }
    await giveClause(client, language, staff, trx, handing)
    await recordAudit(
      {
        staffMemberId: staff.id,
        action: 'clause.given',
        subjectType: 'client',
        subjectId: client.id,
        branchId: client.branchId,
      },
      trx
    )
  })
