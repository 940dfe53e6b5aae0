import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'

type Known = { id: string; branchId: number }

/**
 * One change of a client's record with its trace. The version moves on first, so that whoever has the
 * form open is told before an older answer overwrites this one.
 */
export const changeRecord = <Result>(
  client: Known,
  staff: { id: string },
  action: string,
  work: (trx: TransactionClientContract) => Promise<Result>
) =>
  inTransaction(async (trx) => {
    await trx
      .from('clients')
      .where('id', client.id)
      .update({
        version: db.raw('version + 1'),
        updated_at: toSql(now()),
        duplicates_checked_at: null,
      })
    const result = await work(trx)
    const subject = { subjectType: 'client', subjectId: client.id, branchId: client.branchId }
    await recordAudit({ staffMemberId: staff.id, action, ...subject }, trx)
    return result
  })
