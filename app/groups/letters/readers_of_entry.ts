import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type ContactPoint from '#app/clients/models/contact_point'
import Participant from '#app/clients/models/participant'
import { safeContactsLeftBy, safeContactsReaching } from '#app/clients/safe_contact'
import { unsafeIndexesOf } from '#app/clients/contacts/unsafe_indexes_of'
import { waysToWrite, type Haste, type Way } from '#app/groups/letters/ways_to_write'

type Trx = TransactionClientContract
export type Reader = { participant: Participant; ways: Way[] }

/**
 * Who of an entry is written to, and through what: the one who enrolled the others, and whoever left
 * a contact of their own. A contact that two share is written to once, an unsafe one never.
 */
export async function readersOfEntry(
  participantIds: string[],
  haste: Haste,
  trx: Trx
): Promise<Reader[]> {
  const found = await Participant.query({ client: trx }).whereIn('id', participantIds)
  const people = participantIds.flatMap((id) => found.find((each) => each.id === id) ?? [])
  const taken = new Set(people.length > 1 ? await unsafeIndexesOf(people, 'write', trx) : [])
  const readers: Reader[] = []
  for (const [position, participant] of people.entries()) {
    const contacts = await contactsOf(participant, position === 0, trx)
    const free = contacts.filter(({ valueIndex }) => !taken.has(valueIndex))
    contacts.forEach(({ valueIndex }) => taken.add(valueIndex))
    readers.push({ participant, ways: waysToWrite(free, haste) })
  }
  return readers.filter(({ ways }) => ways.length > 0)
}

const contactsOf = (
  participant: Participant,
  isFirst: boolean,
  trx: Trx
): Promise<ContactPoint[]> =>
  isFirst
    ? safeContactsReaching(participant, 'write', trx)
    : safeContactsLeftBy(participant, 'write', trx)
