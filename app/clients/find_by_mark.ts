import db from '@adonisjs/lucid/services/db'
import { blindIndex } from '#app/core/blind_index'
import { readClientNumber } from '#app/clients/client_number'
import { contactIndex } from '#app/clients/contact_value'
import { normaliseDocument, normalisePesel } from '#app/clients/pesel'
import { identityDocumentIndex } from '#app/clients/stay/document_index'

const PHONE_DIGITS = 7
const PESEL_DIGITS = 11
const DOCUMENT_DIGITS = 5
/** A hostel's telephone belongs to many; nobody reads more of them. */
const ENOUGH = 100

const clientsWhere = (table: string, column: string, value: string) =>
  db.from(table).where(column, value).select('client_id as id').limit(ENOUGH)

/** Number and PESEL stay with their record; a merged one leads to the record that stayed. */
const recordsWhere = (column: string, value: string) =>
  db
    .from('clients')
    .where(column, value)
    .select(db.raw('coalesce(merged_into_id, id) as id'))
    .limit(ENOUGH)

const withContact = (indexes: string[]) =>
  db
    .from('contact_points')
    .join('participants', 'participants.id', 'contact_points.participant_id')
    .whereIn('contact_points.value_index', indexes)
    .whereNotNull('participants.client_id')
    .select('participants.client_id as id')
    .limit(ENOUGH)

const withDocument = (text: string) => [
  clientsWhere(
    'residence_titles',
    'document_number_index',
    blindIndex('residence_titles.document_number', normaliseDocument(text))
  ),
  clientsWhere('identity_documents', 'number_index', identityDocumentIndex(text)),
]

const withPesel = (digits: string) =>
  recordsWhere('pesel_index', blindIndex('clients.pesel', digits))

/** The exact look-ups that `text` may mean; none for a name. */
function looksFor(text: string) {
  const number = readClientNumber(text)
  if (number) {
    return [recordsWhere('number', number)]
  }
  if (text.includes('@')) {
    return [withContact([contactIndex('email', text), contactIndex('messenger', text)])]
  }
  const digits = normalisePesel(text)
  return [
    ...(digits.length >= PHONE_DIGITS
      ? [withContact([contactIndex('phone', text), contactIndex('messenger', text)])]
      : []),
    ...(digits.length === PESEL_DIGITS ? [withPesel(digits)] : []),
    ...(digits.length >= DOCUMENT_DIGITS ? withDocument(text) : []),
  ]
}

/** Ids of clients with exactly this number, phone, e-mail, PESEL or document, in one statement. */
export async function findByMark(text: string): Promise<string[]> {
  const [first, ...others] = looksFor(text).map((look) => db.from(look.as('found')).select('id'))
  const found: { id: string }[] = first ? await first.unionAll(others) : []
  return [...new Set(found.map(({ id }) => id))]
}
