import env from '#start/env'
import { createHash, createHmac, hkdfSync } from 'node:crypto'

const keyOf = (noun: string) =>
  Buffer.from(hkdfSync('sha256', env.get('APP_KEY').release(), 'link', noun, 32))

const key = keyOf('appointment')
const alertKey = keyOf('slot_alert')
const offerKey = keyOf('slot_offer')

const signed = (secret: Buffer, id: string) =>
  createHmac('sha256', secret).update(id).digest().subarray(0, 18).toString('base64url')

/**
 * The secret of an appointment's link: 144 bits made from the application's key, so that every
 * later message and slip can carry the link although the database knows only its hash.
 */
export const tokenOf = (appointmentId: string) => signed(key, appointmentId)

/** The links of "tell me when something is free" and of an offer, made the same way. */
export const alertTokenOf = (slotAlertId: string) => signed(alertKey, slotAlertId)
export const offerTokenOf = (slotOfferId: string) => signed(offerKey, slotOfferId)

export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex')
