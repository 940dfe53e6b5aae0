import { takesTexts } from '#app/clients/contacts/takes_texts'
import type ContactPoint from '#app/clients/models/contact_point'

export type Way = { channel: 'mail' | 'sms'; recipient: string }

/** `calm`: by mail, which is free, else by text; `answer`: the phone first; `urgent`: both. */
export const HASTES = ['calm', 'answer', 'urgent'] as const
export type Haste = (typeof HASTES)[number]

const way =
  (channel: Way['channel']) =>
  ({ value }: ContactPoint): Way => ({ channel, recipient: value })

/** Through what a message goes, of the contacts that are safe to write to today. */
export function waysToWrite(contacts: ContactPoint[], haste: Haste): Way[] {
  const mail = contacts.filter(({ kind }) => kind === 'email').map(way('mail'))
  const sms = contacts.filter(takesTexts).slice(0, 1).map(way('sms'))
  if (haste === 'urgent') {
    return [...sms, ...mail]
  }
  const [first, second] = haste === 'answer' ? [sms, mail] : [mail, sms]
  return first.length > 0 ? first : second
}
