import env from '#start/env'
import { createHash, createHmac, hkdfSync } from 'node:crypto'

const key = Buffer.from(hkdfSync('sha256', env.get('APP_KEY').release(), 'link', 'centre_card', 32))

/**
 * The secret of a card: 144 bits made from the application's key, so that a card can be printed
 * again although the database knows only its hash.
 */
export const tokenOfCard = (cardId: string) =>
  createHmac('sha256', key).update(cardId).digest().subarray(0, 18).toString('base64url')

export const hashOfCard = (token: string) => createHash('sha256').update(token).digest('hex')

export const linkOfCard = (cardId: string) => `${env.get('APP_URL')}/cards/${tokenOfCard(cardId)}`
