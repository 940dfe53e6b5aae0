import db from '@adonisjs/lucid/services/db'
import { setTimeout } from 'node:timers/promises'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isRetryable } from '#app/core/database_error'

const ATTEMPTS = 6

/**
 * Runs `work` in one transaction and runs it again, a few times and with a growing random pause,
 * when the engine says that a lock was lost. `work` must have no effect outside `trx`,
 * and its first statement must be a write (SQLite cannot upgrade a stale read).
 */
export async function inTransaction<Result>(
  work: (trx: TransactionClientContract) => Promise<Result>
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(work)
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) {
        throw error
      }
      await setTimeout(Math.random() * 10 * 2 ** attempt)
    }
  }
}
