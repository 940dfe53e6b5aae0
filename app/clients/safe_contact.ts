import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { todayInWarsaw } from '#app/core/clock'
import { contactIndex, type ContactKind } from '#app/clients/contact_value'
import { contactHolders } from '#app/clients/household/contact_holders'
import { inForce } from '#app/clients/in_force'
import ContactPoint from '#app/clients/models/contact_point'
import Participant from '#app/clients/models/participant'

export type Purpose = 'write' | 'call'
type Trx = TransactionClientContract

const FLAG = { write: 'is_safe_to_write', call: 'is_safe_to_call' } as const

/**
 * The contact points through which this client may be written to or called today. Every message to a
 * person goes through here. A value once marked unsafe stays shut under each of the person's
 * participants; somebody without an own contact point is reached through whoever serves them.
 */
export async function safeContactsOf(
  clientId: string,
  purpose: Purpose,
  trx?: Trx
): Promise<ContactPoint[]> {
  const own = await contactsOf([clientId], trx)
  if (own.length > 0) {
    return withoutUnsafe(own, [clientId], purpose, trx)
  }
  const holders = await contactHolders(clientId, trx)
  const lent = await contactsOf(holders, trx)
  return withoutUnsafe(lent, [clientId, ...holders], purpose, trx)
}

/** The same for somebody who takes part: their own contact points, else those of the client they are. */
export async function safeContactsOfParticipant(
  participantId: string,
  purpose: Purpose,
  trx?: Trx
): Promise<ContactPoint[]> {
  return safeContactsReaching(
    await Participant.findOrFail(participantId, { client: trx }),
    purpose,
    trx
  )
}

/** The same for a participant at hand. */
export async function safeContactsReaching(
  { id, clientId }: Participant,
  purpose: Purpose,
  trx?: Trx
): Promise<ContactPoint[]> {
  const own = await writtenDown(id, trx)
  if (clientId && own.length === 0) {
    return safeContactsOf(clientId, purpose, trx)
  }
  return withoutUnsafe(own, clientId ? [clientId] : null, purpose, trx)
}

/** What somebody who comes along left for themselves, nothing lent by a guardian or the family. */
export async function safeContactsLeftBy(
  { id, clientId }: Participant,
  purpose: Purpose,
  trx?: Trx
): Promise<ContactPoint[]> {
  const own = await writtenDown(id, trx)
  const left = clientId && own.length === 0 ? await contactsOf([clientId], trx) : own
  return withoutUnsafe(left, clientId ? [clientId] : null, purpose, trx)
}

const writtenDown = (participantId: string, trx?: Trx) =>
  ContactPoint.query({ client: trx })
    .where('participant_id', participantId)
    .where((dated) => inForce(dated))
    .orderBy('position')

/**
 * The contact points in force with this very phone or mailbox, whoever's they are: none when anybody
 * said that it is not safe. One statement, whatever it finds.
 */
export const safeContactsOfValue = (
  kind: ContactKind,
  value: string,
  purpose: Purpose,
  trx?: Trx
): Promise<ContactPoint[]> => safeContactsAt(contactIndex(kind, value), purpose, trx)

type More = (query: ModelQueryBuilderContract<typeof ContactPoint, ContactPoint>) => void

/** The same for who knows only the contact's blind index; `more` loads what goes with it. */
export async function safeContactsAt(
  index: string,
  purpose: Purpose,
  trx?: Trx,
  more: More = () => undefined
): Promise<ContactPoint[]> {
  const query = ContactPoint.query({ client: trx })
    .where('value_index', index)
    .orderBy('created_at')
    .orderBy('id')
  more(query)
  const found = await query
  const isSafe = (contact: ContactPoint) =>
    purpose === 'write' ? contact.isSafeToWrite : contact.isSafeToCall
  return found.every(isSafe) ? found.filter(isInForce) : []
}

const isInForce = ({ validFrom, validUntil }: ContactPoint) =>
  (!validFrom || validFrom.toISODate()! <= todayInWarsaw()) &&
  (!validUntil || validUntil.toISODate()! > todayInWarsaw())

function contactsOf(clientIds: string[], trx?: Trx) {
  return ContactPoint.query({ client: trx })
    .whereIn('participant_id', (own) => {
      void own.from('participants').whereIn('client_id', clientIds).select('id')
    })
    .where((dated) => inForce(dated))
    .orderBy('position')
    .orderBy('created_at')
}

/** `clientIds` null: nobody knows who it is, so a warning of any client about the value counts. */
async function withoutUnsafe(
  contacts: ContactPoint[],
  clientIds: string[] | null,
  purpose: Purpose,
  trx?: Trx
) {
  const unsafe = await unsafeIndexes(contacts, clientIds, purpose, trx ?? db.connection())
  const safe = contacts.filter(({ valueIndex }) => !unsafe.has(valueIndex))
  return [...new Map(safe.map((contact) => [contact.valueIndex, contact])).values()]
}

async function unsafeIndexes(
  contacts: ContactPoint[],
  clientIds: string[] | null,
  purpose: Purpose,
  client: QueryClientContract
) {
  const query = client
    .from('contact_points')
    .whereIn(
      'value_index',
      contacts.map(({ valueIndex }) => valueIndex)
    )
    .where(FLAG[purpose], false)
    .select('value_index')
  if (clientIds) {
    void query.whereIn('participant_id', (own) => {
      void own.from('participants').whereIn('client_id', clientIds).select('id')
    })
  }
  const rows: { value_index: string }[] = contacts.length > 0 ? await query : []
  return new Set(rows.map(({ value_index: index }) => index))
}
