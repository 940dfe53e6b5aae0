import { createHash } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { DomainError } from '#app/core/domain_error'

export class OneTimeKeyReused extends DomainError {
  static status = 422
  constructor() {
    super('one_time_key_reused')
    this.status = 422
  }
}

const fingerprint = (body: unknown) =>
  createHash('sha256').update(JSON.stringify(body)).digest('hex')

/**
 * Makes a form's submission count once: the first caller with `key` does the work, every later one
 * with the same body gets the first one's answer. Keys are swept after 72 hours.
 * Must be the first thing the transaction does: the key's row is what parallel callers wait for.
 */
export async function once(
  key: string,
  body: unknown,
  trx: TransactionClientContract,
  work: () => Promise<string>
): Promise<string> {
  const row = { key, body_hash: fingerprint(body), created_at: toSql(now()) }
  await trx.knexQuery().table('one_time_keys').insert(row).onConflict('key').ignore()
  const [taken] = await trx.from('one_time_keys').where('key', key)
  if (taken.body_hash !== row.body_hash) {
    throw new OneTimeKeyReused()
  }
  if (taken.answer !== null) {
    return taken.answer
  }
  const answer = await work()
  await trx.from('one_time_keys').where('key', key).update({ answer })
  return answer
}
