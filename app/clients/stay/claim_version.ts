import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { RecordChangedMeanwhile } from '#app/clients/stay/errors'

type Versioned = { id: string; clientId: string; version: number }

/** Takes the next version of a row; whoever opened the form before another saved is told. */
export async function claimVersion(
  table: 'residence_titles' | 'identity_documents',
  { id, clientId, version }: Versioned,
  trx: TransactionClientContract
) {
  const claimed = await trx
    .from(table)
    .where({ id, client_id: clientId, version })
    .update({ version: version + 1, updated_at: toSql(now()) })
  if (Number([claimed].flat()[0]) === 0) {
    throw new RecordChangedMeanwhile()
  }
}
