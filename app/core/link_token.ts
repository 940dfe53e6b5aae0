import env from '#start/env'
import { createHash, createHmac, hkdfSync } from 'node:crypto'

/**
 * Makes the secrets of one noun's links: 144 bits of the row's id and the application's key, so that
 * every later message can carry the link although the database knows only its hash.
 */
export function linkTokens(noun: string): (id: string) => string {
  const key = Buffer.from(hkdfSync('sha256', env.get('APP_KEY').release(), 'link', noun, 32))
  return (id) => createHmac('sha256', key).update(id).digest().subarray(0, 18).toString('base64url')
}

export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex')
