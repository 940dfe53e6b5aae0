import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'

/** Stops what still waits to be sent about this subject: it is no longer true. */
export const withholdAbout = (
  subjectType: string,
  subjectId: string,
  trx: TransactionClientContract
) =>
  trx
    .from('outbox_messages')
    .where({ subject_type: subjectType, subject_id: subjectId, state: 'waiting' })
    .update({ state: 'withheld', updated_at: toSql(now()) })
