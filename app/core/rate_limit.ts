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
 * The conditional update decides, so that of many at once exactly as many pass as may. The row
 * survives a restart and holds for every server process.
 */
export async function countAttempt(limit: RateLimit, who: string): Promise<number> {
  const key = `${limit.name}:${blindIndex('rate_limits.key', who)}`
  if (await addOne(key, limit.points)) {
    return 0
  }
  const { left, points } = await windowOf(key)
  if (left > 0 && points >= limit.points) {
    return left
  }
  await openWindow(key, limit.seconds)
  if (await addOne(key, limit.points)) {
    return 0
  }
  const full = await windowOf(key)
  return Math.max(1, full.left)
}

/** How many were counted, and the seconds until it closes: 0 without one. */
async function windowOf(key: string) {
  const row = await db.from('rate_limits').where('key', key).first()
  const left = row ? fromSql(textOf(row.expires_at)).diff(now(), 'seconds').seconds : 0
  return { left: Math.ceil(left), points: Number(row?.points ?? 0) }
}

const textOf = (stored: string | Date) =>
  stored instanceof Date ? stored.toISOString().slice(0, 19).replace('T', ' ') : stored

const rowsOf = (changed: unknown) => Number(Array.isArray(changed) ? changed[0] : changed)

async function addOne(key: string, most: number): Promise<boolean> {
  const changed = await db
    .from('rate_limits')
    .where('key', key)
    .where('points', '<', most)
    .where('expires_at', '>', toSql(now()))
    .increment('points', 1)
  return rowsOf(changed) > 0
}

/** Unless it is open: two who open the same one at once find one. */
async function openWindow(key: string, seconds: number) {
  const expired = db.from('rate_limits').where('key', key).where('expires_at', '<=', toSql(now()))
  await expired.delete()
  const row = { key, points: 0, expires_at: toSql(now().plus({ seconds })) }
  await db.knexQuery().table('rate_limits').insert(row).onConflict('key').ignore()
}
