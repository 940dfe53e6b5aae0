import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inTransaction } from '#app/core/transaction'

/** The last one in line for each group, in this process. */
const lines = new Map<string, Promise<unknown>>()

/**
 * A transaction that changes seats of one group. Those of one process stand in line without a
 * connection, so that a rush for one group leaves the pool to everybody else; between processes the
 * group's row decides.
 */
export async function inGroupTransaction<Result>(
  groupId: string,
  work: (trx: TransactionClientContract) => Promise<Result>
): Promise<Result> {
  const before = lines.get(groupId)
  const mine = (async () => {
    await before?.catch(() => undefined)
    return inTransaction(work)
  })()
  lines.set(groupId, mine)
  try {
    return await mine
  } finally {
    if (lines.get(groupId) === mine) {
      lines.delete(groupId)
    }
  }
}
