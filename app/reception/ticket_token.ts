import env from '#start/env'
import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { todayInWarsaw } from '#app/core/clock'

const secret = (info: string) =>
  Buffer.from(hkdfSync('sha256', env.get('APP_KEY').release(), 'link', info, 32))
const ticketKey = secret('queue_ticket')
const screenKey = secret('queue_screen')
const doorKey = secret('queue_door')

const token = (key: Buffer, text: string) =>
  createHmac('sha256', key).update(text).digest().subarray(0, 18).toString('base64url')

/** The secret of one ticket's page: 144 bits; the database knows only its hash. */
export const ticketTokenOf = (ticketId: string) => token(ticketKey, ticketId)

export const hashOfTicketToken = (text: string) => createHash('sha256').update(text).digest('hex')

/** The address of a branch's screen: it shows numbers only, but is nobody's to guess. */
export const screenTokenOf = (branchId: number) => token(screenKey, String(branchId))

/** Where a number can be taken: on the screen in the waiting room, another one every day. */
export const doorTokenOf = (branchId: number, day = todayInWarsaw()) =>
  token(doorKey, `${branchId} ${day}`)
