import env from '#start/env'
import { createHash, createHmac, hkdfSync } from 'node:crypto'

const key = Buffer.from(hkdfSync('sha256', env.get('APP_KEY').release(), 'link', 'appointment', 32))

/**
 * The secret of an appointment's link: 144 bits made from the application's key, so that every
 * later message and slip can carry the link although the database knows only its hash.
 */
export const tokenOf = (appointmentId: string) =>
  createHmac('sha256', key).update(appointmentId).digest().subarray(0, 18).toString('base64url')

export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex')
