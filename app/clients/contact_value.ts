import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { blindIndex } from '#app/core/blind_index'

export const CONTACT_KINDS = ['phone', 'email', 'messenger'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

export const CONTACT_OWNERS = ['self', 'family', 'friend', 'employer', 'other'] as const
export type ContactOwner = (typeof CONTACT_OWNERS)[number]

/** E.164 for a phone written in any way (Polish when it names no country), lower case otherwise. */
export function normaliseContact(kind: string, value: string): string {
  const trimmed = value.normalize('NFKC').trim()
  if (kind !== 'phone') {
    return trimmed.toLowerCase()
  }
  const phone = parsePhoneNumberFromString(trimmed, 'PL')
  return phone?.isPossible() ? phone.number : trimmed.replace(/[^\p{Nd}+]/gu, '')
}

export const contactIndex = (kind: string, value: string) =>
  blindIndex('contact_points.value', `${kind}:${normaliseContact(kind, value)}`)

/** As people read it: `+48 601 234 567`. */
export function formatContact(kind: string, value: string): string {
  const phone = kind === 'phone' ? parsePhoneNumberFromString(value, 'PL') : null
  return phone?.formatInternational() ?? value
}
