import { contactIndex } from '#app/clients/contact_value'
import { KEY_FORM, keysOfNames } from '#app/clients/name_index/keys_of_names'
import { scriptOf } from '#app/clients/script'
import { blindIndex } from '#app/core/blind_index'
import { encryptField } from '#app/core/field_encryption'
import { sortKey } from '#app/core/name_folding'
import { newRecordId } from '#app/core/record_id'
import type { Row } from '#database/seeders/demo/insert_rows'
import { SeededRandom } from '#database/seeders/demo/seeded_random'
import { insertInBulk } from './bulk.ts'
import { benchPerson, type BenchPerson } from './people.ts'

/** Who registers, and the branches that share the clients. */
export type House = { staffId: string; branchIds: number[] }

const AT_ONCE = 2_000
const FIRST_DAY = Date.UTC(2022, 0, 1)
const MINUTE = 60_000

type Rows = Record<string, Row[]>

const TABLES = [
  'clients',
  'client_names',
  'client_name_keys',
  'client_languages',
  'participants',
  'contact_points',
]
const empty = (): Rows => Object.fromEntries(TABLES.map((table) => [table, []]))

const digits = (number: number, length: number) => String(number).padStart(length, '0')

/** Each client's telephone and PESEL can be said from the place in the register. */
export const phoneOf = (at: number) => `+4851${digits(at, 7)}`
export const peselOf = (at: number) => `90${digits(at, 9)}`
export const numberOf = (at: number) =>
  `${'BCDFGHJKLM'[at % 10]}${'BCDFGHJKLM'[Math.floor(at / 10) % 10]}${
    'NPRSTWZBCD'[Math.floor(at / 100) % 10]
  }-${digits(Math.floor(at / 1000), 4)}`

const keysByName = new Map<string, string[]>()

function keysFor(names: { given: string; family: string }[]): string[] {
  const name = JSON.stringify(names)
  const keys = keysByName.get(name) ?? keysOfNames(names)
  keysByName.set(name, keys)
  return keys
}

const writtenBy = ({ given, family }: BenchPerson) =>
  given.own === given.latin && family.own === family.latin
    ? [{ given: given.own, family: family.own }]
    : [
        { given: given.own, family: family.own },
        { given: given.latin, family: family.latin },
      ]

function addClient(rows: Rows, at: number, house: House, random: SeededRandom) {
  const person = benchPerson(random)
  const moment = FIRST_DAY + at * MINUTE
  const id = newRecordId(moment)
  const participantId = newRecordId(moment)
  const stamp = new Date(moment).toISOString().slice(0, 19).replace('T', ' ')
  const stamps = { created_at: stamp, updated_at: stamp }
  const names = writtenBy(person)
  const pesel = peselOf(at)
  rows.clients.push({
    id,
    number: numberOf(at),
    branch_id: random.pick(house.branchIds),
    sort_key: sortKey(names[0].family, names[0].given),
    language: person.language,
    birth_year: random.between(1945, 2010),
    birth_answer: 'answered',
    sex: person.sex,
    citizenship: person.citizenship,
    residence_answer: 'not_asked',
    pesel: encryptField(pesel, { table: 'clients', column: 'pesel', rowId: id }),
    pesel_index: blindIndex('clients.pesel', pesel),
    registered_by: house.staffId,
    version: 1,
    key_form: KEY_FORM,
    ...stamps,
  })
  rows.client_names.push(
    ...names.map((name, position) => ({
      id: newRecordId(moment),
      client_id: id,
      kind: position === 0 ? 'current' : 'other_script',
      ...name,
      script: scriptOf(name.given),
      position,
    }))
  )
  rows.client_name_keys.push(...keysFor(names).map((key) => ({ key, client_id: id })))
  rows.client_languages.push({ client_id: id, language: person.language, position: 0 })
  rows.participants.push({
    id: participantId,
    client_id: id,
    given_name: names[0].given,
    family_name: names[0].family,
    language: person.language,
    ...stamps,
  })
  rows.contact_points.push(contactRow(phoneOf(at), participantId, stamps))
}

function contactRow(
  phone: string,
  participantId: string,
  stamps: { created_at: string; updated_at: string }
) {
  const id = newRecordId()
  return {
    id,
    participant_id: participantId,
    kind: 'phone',
    value: encryptField(phone, { table: 'contact_points', column: 'value', rowId: id }),
    value_index: contactIndex('phone', phone),
    owner: 'self',
    position: 0,
    ...stamps,
  }
}

/** Fills an empty register with `clients` people, the same ones for the same `seed`. */
export async function fillRegister(clients: number, house: House, seed = 20_261_122) {
  const random = new SeededRandom(seed)
  for (let first = 0; first < clients; first += AT_ONCE) {
    const rows = empty()
    for (let at = first; at < Math.min(clients, first + AT_ONCE); at++) {
      addClient(rows, at, house, random)
    }
    await insertInBulk(rows)
  }
}
