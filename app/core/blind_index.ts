import env from '#start/env'
import { createHmac, hkdfSync } from 'node:crypto'

const indexKeys = new Map<string, Buffer>()

function indexKey(column: string): Buffer {
  let key = indexKeys.get(column)
  if (!key) {
    const secret = env.get('APP_KEY').release()
    key = Buffer.from(hkdfSync('sha256', secret, 'blind-index', column, 32))
    indexKeys.set(column, key)
  }
  return key
}

/**
 * A keyed fingerprint for exact look-up of an encrypted value.
 * `column` is `table.column`; the caller passes the value already normalised.
 */
export function blindIndex(column: string, normalised: string): string {
  return createHmac('sha256', indexKey(column)).update(normalised).digest('hex').slice(0, 40)
}
