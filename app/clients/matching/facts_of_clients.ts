import db from '@adonisjs/lucid/services/db'
import { todayInWarsaw } from '#app/core/clock'
import { inForce } from '#app/clients/in_force'
import type { PersonFacts } from '#app/clients/matching/person_facts'
import Client from '#app/clients/models/client'

type Marked = { client_id: string; mark: string }

/** Residence cards and passports have indexes of their own; both are documents here. */
const documentsOf = (ids: string[]) =>
  db
    .from('residence_titles')
    .whereIn('client_id', ids)
    .whereNotNull('document_number_index')
    .select('client_id', 'document_number_index as mark')
    .unionAll((query) => {
      void query
        .from('identity_documents')
        .whereIn('client_id', ids)
        .whereNotNull('number_index')
        .select('client_id', 'number_index as mark')
    })

const contactsOf = (ids: string[]) =>
  db
    .from('contact_points')
    .join('participants', 'participants.id', 'contact_points.participant_id')
    .whereIn('participants.client_id', ids)
    .select('participants.client_id', 'contact_points.value_index as mark')

const householdsOf = (ids: string[]) =>
  db
    .from('household_members')
    .whereIn('client_id', ids)
    .where((dated) => inForce(dated, todayInWarsaw()))
    .select('client_id', 'household_id as mark')

const factsOf = (client: Client): PersonFacts => ({
  names: client.names.map(({ given, family, kind }) => ({ given, family, kind })),
  birthDate: client.birthDate?.toISODate() ?? null,
  birthYear: client.birthYear,
  sex: client.sex,
  contactIndexes: [],
  peselIndex: client.peselIndex,
  documentIndexes: [],
  householdIds: [],
})

/** What is compared of these clients; nothing is decrypted for it. */
export async function factsOfClients(ids: string[]): Promise<Map<string, PersonFacts>> {
  if (ids.length === 0) {
    return new Map()
  }
  const clients = await Client.query().whereIn('id', ids).preload('names')
  const facts = new Map(clients.map((client) => [client.id, factsOf(client)]))
  const add = (rows: Marked[], kind: 'contactIndexes' | 'documentIndexes' | 'householdIds') =>
    rows.forEach(({ client_id: id, mark }) => facts.get(id)?.[kind].push(mark))
  add(await contactsOf(ids), 'contactIndexes')
  add(await documentsOf(ids), 'documentIndexes')
  add(await householdsOf(ids), 'householdIds')
  return facts
}
