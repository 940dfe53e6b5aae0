import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { withholdMessages } from '#app/core/outbox/withhold_messages'
import { contactIndex, type ContactKind, type ContactOwner } from '#app/clients/contact_value'
import ContactPoint from '#app/clients/models/contact_point'
import Participant from '#app/clients/models/participant'

type Trx = TransactionClientContract

export type ContactAnswers = {
  kind: ContactKind
  value: string
  owner: ContactOwner
  ownerName?: string | null
  isSafeToCall: boolean
  isSafeToWrite: boolean
  validFrom?: DateTime | null
  validUntil?: DateTime | null
}

/** What registration leaves open is usual: the person's own, and safe. */
type NewContact = Pick<ContactAnswers, 'kind' | 'value'> & Partial<ContactAnswers>

/** All the rows of one phone or mailbox under one person: bookings bring copies of their own. */
const copiesOf = (clientId: string, index: string, trx: Trx) =>
  ContactPoint.query({ client: trx })
    .where('value_index', index)
    .whereIn('participant_id', (own) => {
      void own.from('participants').where('client_id', clientId).select('id')
    })

/** What is said of a phone or mailbox holds for each of its rows; what waits to be sent there is kept. */
export async function spreadSafety(
  clientId: string,
  contact: Pick<ContactPoint, 'value' | 'valueIndex' | 'isSafeToCall' | 'isSafeToWrite'>,
  trx: Trx
) {
  const { isSafeToCall, isSafeToWrite, valueIndex } = contact
  await copiesOf(clientId, valueIndex, trx).update({
    is_safe_to_call: isSafeToCall,
    is_safe_to_write: isSafeToWrite,
  })
  if (!isSafeToWrite) {
    await withholdMessages(contact.value, trx)
  }
}

/** Adds a contact point. One that was known before comes back with the warnings it had. */
export async function addContact(clientId: string, added: NewContact, trx: Trx) {
  const answers = { owner: 'self' as const, isSafeToCall: true, isSafeToWrite: true, ...added }
  const copies = await copiesOf(clientId, contactIndex(added.kind, added.value), trx)
  if (copies.length > 0) {
    const isSafeToCall = answers.isSafeToCall && copies.every((copy) => copy.isSafeToCall)
    const isSafeToWrite = answers.isSafeToWrite && copies.every((copy) => copy.isSafeToWrite)
    const again = { validUntil: null, ...answers, isSafeToCall, isSafeToWrite }
    return changeContact(clientId, copies[0], again, trx)
  }
  const participant = await Participant.query({ client: trx })
    .where('client_id', clientId)
    .orderBy('created_at')
    .firstOrFail()
  const values = { ...answers, participantId: participant.id, position: 10 }
  const contact = await ContactPoint.create(values, { client: trx })
  await spreadSafety(clientId, contact, trx)
}

/** Changes a contact point with its copies; dates end all of them. */
export async function changeContact(
  clientId: string,
  contact: ContactPoint,
  answers: Partial<ContactAnswers> & { position?: number },
  trx: Trx
) {
  const copies = await copiesOf(clientId, contact.valueIndex, trx)
  for (const copy of copies) {
    await copy.merge(answers).useTransaction(trx).save()
  }
  await spreadSafety(clientId, copies[0], trx)
}
