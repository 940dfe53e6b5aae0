import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { pairKeys, singleKeys, slipKeys } from '#app/clients/matching/keys_to_look_up'
import type { PersonFacts } from '#app/clients/matching/person_facts'

type Look = DatabaseQueryBuilderContract<{ id: string }>

/** A hostel's telephone and the first of January belong to many; nobody reads more of them. */
const ENOUGH = 60

const withKey = (keys: string[]): Look =>
  db.from('client_name_keys').whereIn('key', keys).select('client_id as id').limit(ENOUGH)

const withMark = (table: string, column: string, marks: string[], id = 'client_id'): Look =>
  db.from(table).whereIn(column, marks).select(`${id} as id`).limit(ENOUGH)

const withContact = (marks: string[]): Look =>
  db
    .from('contact_points')
    .join('participants', 'participants.id', 'contact_points.participant_id')
    .whereIn('contact_points.value_index', marks)
    .whereNotNull('participants.client_id')
    .select('participants.client_id as id')
    .limit(ENOUGH)

/** The day as written and with day and month exchanged. */
function daysOf(birthDate: string): string[] {
  const [year, month, day] = birthDate.split('-')
  return Number(day) <= 12 ? [birthDate, `${year}-${day}-${month}`] : [birthDate]
}

const bornOn = (birthDate: string, keys: string[]): Look =>
  db
    .from('clients')
    .join('client_name_keys', 'client_name_keys.client_id', 'clients.id')
    .whereIn('clients.birth_date', daysOf(birthDate))
    .whereIn('client_name_keys.key', keys)
    .select('clients.id as id')
    .limit(ENOUGH)

/** Numbers first: they tell most, and the limit cuts from the end. */
function looksFor({ names, birthDate, ...marks }: PersonFacts): Look[] {
  const [pairs, singles] = [pairKeys(names), singleKeys(names)]
  const looks: [Look, boolean][] = [
    [withMark('clients', 'pesel_index', [marks.peselIndex ?? ''], 'id'), !!marks.peselIndex],
    [
      withMark('residence_titles', 'document_number_index', marks.documentIndexes),
      marks.documentIndexes.length > 0,
    ],
    [
      withMark('identity_documents', 'number_index', marks.documentIndexes),
      marks.documentIndexes.length > 0,
    ],
    [withContact(marks.contactIndexes), marks.contactIndexes.length > 0],
    [withKey(pairs.length > 0 ? pairs : singles), singles.length > 0],
    [bornOn(birthDate ?? '', singles), !!birthDate && singles.length > 0],
  ]
  return looks.filter(([, isAsked]) => isAsked).map(([look]) => look)
}

async function idsOf(looks: Look[]): Promise<string[]> {
  const [first, ...others] = looks.map((look) => db.from(look.as('found')).select('id'))
  const found: { id: string }[] = first ? await first.unionAll(others) : []
  return [...new Set(found.map(({ id }) => id))]
}

async function withoutMerged(ids: string[], limit: number): Promise<string[]> {
  const rows = await db.from('clients').whereIn('id', ids).whereNull('merged_into_id').select('id')
  const kept = new Set(rows.map(({ id }) => id as string))
  return ids.filter((id) => kept.has(id)).slice(0, limit)
}

/**
 * Ids of clients who may be this person, by index look-ups alone: numbers, contact points, the whole
 * name as it sounds in any of its forms, one part of it with the birth date; then a name with a slip.
 */
export async function candidatesFor(facts: PersonFacts, limit: number): Promise<string[]> {
  const found = await idsOf(looksFor(facts))
  const slips = found.length < limit ? slipKeys(facts.names) : []
  const slipped = slips.length > 0 ? await idsOf([withKey(slips)]) : []
  return withoutMerged([...new Set([...found, ...slipped])], limit)
}
