import env from '#start/env'
import QRCode from 'qrcode'
import { createHmac, hkdfSync } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10
const key = Buffer.from(hkdfSync('sha256', env.get('APP_KEY').release(), 'link', 'check_in', 32))

/**
 * What one sign-up (`entry`) shows at the door: 50 bits of the entry and the application's key,
 * without letters that are mistaken. It opens nothing to anybody but the staff.
 */
export const checkInCode = (entry: string): string =>
  Array.from(
    createHmac('sha256', key).update(entry).digest().subarray(0, LENGTH),
    (byte) => ALPHABET[byte % ALPHABET.length]
  ).join('')

/** In groups of five, to be read out. */
export const spokenCode = (code: string) => code.replace(/(.{5})(?=.)/g, '$1-')

/** What a person typed, or a scanner read, as a code: the address before it falls off. */
export const readCode = (typed: string): string =>
  (typed.trim().split('/').at(-1) ?? '')
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

/** The staff's page that a phone's own camera opens. */
export const checkInAddress = (entry: string) =>
  `${env.get('APP_URL')}/check-in/${checkInCode(entry)}`

/** What a person shows at the door: an image to scan, and letters to read out when it does not scan. */
export const doorPass = async (entry: string) => ({
  qr: await QRCode.toDataURL(checkInAddress(entry), { margin: 0 }),
  code: spokenCode(checkInCode(entry)),
})
