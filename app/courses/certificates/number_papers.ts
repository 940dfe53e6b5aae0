import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'

type Trx = TransactionClientContract

const touch = async (year: number, trx: Trx) =>
  Number(
    await trx
      .from('certificate_years')
      .where({ year })
      .update({ updated_at: toSql(now()) })
  )

/**
 * The first write of whoever issues papers: it holds the year's row until the transaction ends, so
 * that a number is given once and one that is not used goes back.
 */
export async function holdYear(year: number, trx: Trx) {
  if ((await touch(year, trx)) === 0) {
    const row = { year, last_number: 0, updated_at: toSql(now()) }
    await trx.knexQuery().table('certificate_years').insert(row).onConflict('year').ignore()
    await touch(year, trx)
  }
}

/** The next `count` numbers of a year that this transaction holds; the first of them. */
export async function takeNumbers(year: number, count: number, trx: Trx): Promise<number> {
  const taken = db.raw('last_number + ?', [count])
  await trx.from('certificate_years').where({ year }).update({ last_number: taken })
  const { last_number: last } = await trx.from('certificate_years').where({ year }).firstOrFail()
  return last - count + 1
}
