import env from '#start/env'
import { createHash, createHmac, hkdfSync } from 'node:crypto'

const key = Buffer.from(hkdfSync('sha256', env.get('APP_KEY').release(), 'link', 'calendar', 32))

/** The secret of a feed: 192 bits from the application's key, so that its owner can see it again. */
export const calendarToken = (feedId: string) =>
  createHmac('sha256', key).update(feedId).digest().subarray(0, 24).toString('base64url')

export const hashOfCalendarToken = (token: string) =>
  createHash('sha256').update(token).digest('hex')
