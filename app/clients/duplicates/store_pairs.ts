import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { isDuplicate } from '#app/core/database_error'
import { newRecordId } from '#app/core/record_id'
import { inTransaction } from '#app/core/transaction'
import { pairOf } from '#app/clients/duplicates/settle_pair'
import type { Likeness } from '#app/clients/duplicates/find_duplicates'

type Trx = TransactionClientContract

/** Writes the pair anew while nobody has decided about it; a decided pair stays as it is. */
async function storePair(clientId: string, like: Likeness, trx: Trx) {
  const pair = pairOf(clientId, like.otherId)
  const found = {
    score: Math.round(like.score * 100),
    verdict: like.verdict,
    reasons: JSON.stringify(like.reasons),
    updated_at: toSql(now()),
  }
  if (await trx.from('possible_duplicates').where(pair).first()) {
    await trx
      .from('possible_duplicates')
      .where({ ...pair, state: 'open' })
      .update(found)
    return
  }
  const row = { id: newRecordId(), ...pair, ...found, state: 'open', created_at: toSql(now()) }
  await trx
    .table('possible_duplicates')
    .insert(row)
    .catch((error) => {
      if (!isDuplicate(error)) {
        throw error
      }
    })
}

/** Replaces the open pairs of one client, and notes that the client was compared. */
export const storePairs = (client: { id: string; version: number }, likenesses: Likeness[]) =>
  inTransaction(async (trx) => {
    await trx
      .from('clients')
      .where(client)
      .update({ duplicates_checked_at: toSql(now()) })
    const kept = likenesses.map(({ otherId }) => otherId)
    await trx
      .from('possible_duplicates')
      .where({ first_client_id: client.id, state: 'open' })
      .whereNotIn('second_client_id', kept)
      .delete()
    await trx
      .from('possible_duplicates')
      .where({ second_client_id: client.id, state: 'open' })
      .whereNotIn('first_client_id', kept)
      .delete()
    for (const likeness of likenesses) {
      await storePair(client.id, likeness, trx)
    }
  })
