import { blindIndex } from '#app/core/blind_index'
import { readClientNumber } from '#app/clients/client_number'
import { contactIndex } from '#app/clients/contact_value'
import Client from '#app/clients/models/client'
import IdentityDocument from '#app/clients/models/identity_document'
import ResidenceTitle from '#app/clients/models/residence_title'
import { normaliseDocument, normalisePesel } from '#app/clients/pesel'
import { identityDocumentIndex } from '#app/clients/stay/document_index'

const ENOUGH_DIGITS = 7

async function byContact(indexes: string[]): Promise<string[]> {
  const found = await Client.query()
    .select('id')
    .whereIn('id', (sub) => {
      void sub
        .from('contact_points')
        .join('participants', 'participants.id', 'contact_points.participant_id')
        .whereIn('contact_points.value_index', indexes)
        .whereNotNull('participants.client_id')
        .select('participants.client_id')
    })
    .limit(20)
  return found.map(({ id }) => id)
}

async function byPesel(digits: string): Promise<string[]> {
  const found = await Client.query()
    .select('id')
    .where('peselIndex', blindIndex('clients.pesel', digits))
  return found.map(({ id }) => id)
}

async function byDocument(text: string): Promise<string[]> {
  const index = blindIndex('residence_titles.document_number', normaliseDocument(text))
  const titles = await ResidenceTitle.query().select('clientId').where('documentNumberIndex', index)
  const documents = await IdentityDocument.query()
    .select('clientId')
    .where('numberIndex', identityDocumentIndex(text))
  return [...titles, ...documents].map(({ clientId }) => clientId)
}

/** Ids of clients with exactly this number, phone, e-mail, PESEL or document. */
export async function findByMark(text: string): Promise<string[]> {
  const number = readClientNumber(text)
  if (number) {
    const found = await Client.query().select('id').where('number', number)
    return found.map(({ id }) => id)
  }
  if (text.includes('@')) {
    return byContact([contactIndex('email', text), contactIndex('messenger', text)])
  }
  const digits = normalisePesel(text)
  if (digits.length < ENOUGH_DIGITS) {
    return []
  }
  const found = [
    ...(await byContact([contactIndex('phone', text), contactIndex('messenger', text)])),
    ...(digits.length === 11 ? await byPesel(digits) : []),
    ...(await byDocument(text)),
  ]
  return [...new Set(found)]
}
