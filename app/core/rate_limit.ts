import db from '@adonisjs/lucid/services/db'
import { blindIndex } from '#app/core/blind_index'
import { fromSql, now, toSql } from '#app/core/clock'

export type RateLimit = {
  /** What is limited: `booking`, `sign_in`. */
  name: string
  /** How many within the window. */
  points: number
  seconds: number
}

/** IPv4 addresses as they are; of IPv6 the /64 that one household or office gets. */
export const networkOf = (ip: string) =>
  ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip

/**
 * Counts one more attempt of `who` and answers how many seconds to wait: 0 while within the limit.
 * Both the row's key and the count survive a restart and hold for every server process.
 */
export async function countAttempt(limit: RateLimit, who: string): Promise<number> {
  const key = `${limit.name}:${blindIndex('rate_limits.key', who)}`
  if (!(await addOne(key))) {
    await openWindow(key, limit.seconds)
  }
  const row = await db.from('rate_limits').where('key', key).firstOrFail()
  return row.points <= limit.points
    ? 0
    : Math.max(1, Math.ceil(fromSql(textOf(row.expires_at)).diff(now(), 'seconds').seconds))
}

const textOf = (stored: string | Date) =>
  stored instanceof Date ? stored.toISOString().slice(0, 19).replace('T', ' ') : stored

const rowsOf = (changed: unknown) => Number(Array.isArray(changed) ? changed[0] : changed)

async function addOne(key: string): Promise<boolean> {
  const changed = await db
    .from('rate_limits')
    .where('key', key)
    .where('expires_at', '>', toSql(now()))
    .increment('points', 1)
  return rowsOf(changed) > 0
}

/** Two who open the same window at once: the second one finds it and counts in it. */
async function openWindow(key: string, seconds: number) {
  const expired = db.from('rate_limits').where('key', key).where('expires_at', '<=', toSql(now()))
  await expired.delete()
  const row = { key, points: 0, expires_at: toSql(now().plus({ seconds })) }
  await db.knexQuery().table('rate_limits').insert(row).onConflict('key').ignore()
  await addOne(key)
}
