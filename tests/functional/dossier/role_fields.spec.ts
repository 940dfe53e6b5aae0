import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import type { ApiClient } from '@japa/api-client'
import { ROLES, type Role } from '#app/identity/role'
import type StaffMember from '#app/identity/models/staff_member'
import { inTransaction } from '#app/core/transaction'
import Client from '#app/clients/models/client'
import ClientAddress from '#app/clients/models/client_address'
import IdentityDocument from '#app/clients/models/identity_document'
import StoredFile from '#app/clients/models/stored_file'
import { writeNote } from '#app/clients/notes/write_note'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const ADVISERS: Role[] = ['adviser', 'lawyer', 'psychologist', 'career_adviser']
const DESK: Role[] = [...ADVISERS, 'reception', 'coordinator']
const VIEWERS: Role[] = [...DESK, 'manager', 'data_protection_officer', 'auditor']
const SENSITIVE: Role[] = [...ADVISERS, 'data_protection_officer']

/** A value that stands nowhere else, and the roles whose pages of this client may hold it. */
const FIELDS: Record<string, { value: string; roles: Role[] }> = {
  'family name': { value: 'Шовкопляс', roles: [...VIEWERS, 'accounting'] },
  'name in the other script': { value: 'Shovkoplias', roles: [...VIEWERS, 'accounting'] },
  'citizenship': { value: '"citizenship":"UA"', roles: VIEWERS },
  'birth date': { value: '1987-03-14', roles: VIEWERS },
  'phone': { value: '601 765 432', roles: [...DESK, 'manager', 'data_protection_officer'] },
  'address': { value: 'ulica Kanarkowa', roles: [...DESK, 'data_protection_officer'] },
  'PESEL': { value: '87031412341', roles: SENSITIVE },
  'standing remark': { value: 'uwaga-kanarek', roles: SENSITIVE },
  'number of a residence card': { value: 'XK7654321', roles: SENSITIVE },
  'number of a passport': { value: 'FP112233', roles: SENSITIVE },
  'ordinary note': { value: 'notatka-zwykla', roles: [...SENSITIVE, 'coordinator'] },
  'restricted note': { value: 'notatka-ograniczona', roles: [] },
  "lawyer's note": { value: 'notatka-tajemnica', roles: [] },
  'name of a file': { value: 'skan-kanarek', roles: [...SENSITIVE, 'coordinator'] },
}

const PAGES = ['', '/edit', '/person', '/stay', '/notes', '/papers', '/files', '/statements']

async function registered() {
  const anna = await cast.anna()
  const client = await makeClient(anna, {
    branchId: anna.branches[0].id,
    given: 'Олена',
    family: 'Шовкопляс',
    otherGiven: 'Olena',
    otherFamily: 'Shovkoplias',
    citizenship: 'UA',
    birthDate: DateTime.fromISO('1987-03-14', { zone: 'utc' }),
    birthAnswer: 'answered',
    contacts: [{ kind: 'phone', value: '+48601765432' }],
    pesel: FIELDS['PESEL'].value,
    note: 'Ma uwaga-kanarek w sobie',
    residenceTitles: [{ kind: 'TEMP', documentNumber: 'XK7654321' }],
  })
  await addRecords(client, anna)
  return client
}

async function addRecords({ id: clientId }: Client, anna: StaffMember) {
  const lawyer = await cast.lawyer()
  await IdentityDocument.create({ clientId, kind: 'passport', number: 'FP112233', version: 1 })
  await ClientAddress.create({
    clientId,
    kind: 'residence',
    place: 'malopolska',
    locality: 'Kraków',
    street: 'ulica Kanarkowa 7',
    recordedBy: anna.id,
  })
  const file = { kind: 'other', mediaType: 'application/pdf', size: 9, disk: 'fs' }
  const names = { name: 'skan-kanarek.pdf', fingerprint: 'x', storageKey: 'x' }
  await StoredFile.create({ ...file, ...names, clientId, uploadedBy: anna.id })
  await inTransaction(async (trx) => {
    const client = await Client.findOrFail(clientId, { client: trx })
    await writeNote(client, { level: 'normal', body: 'notatka-zwykla' }, anna, trx)
    await writeNote(client, { level: 'restricted', body: 'notatka-ograniczona' }, anna, trx)
    await writeNote(client, { level: 'secrecy', body: 'notatka-tajemnica' }, lawyer, trx)
  })
}

/** Everything that the client's pages hand to this person's browser. */
async function handedTo(staff: StaffMember, id: string, client: ApiClient) {
  const pages = PAGES.map(async (page) => {
    const response = await client.get(`/clients/${id}${page}`).loginAs(staff).withInertia()
    return response.status() === 200 ? JSON.stringify(response.body().props) : ''
  })
  const props = await Promise.all(pages)
  return props.join('\n')
}

test.group('Who sees which field of a client', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const role of ROLES) {
    test(`${role}: the pages hold what the role may see and nothing else`, async ({
      client,
      assert,
    }) => {
      const { id } = await registered()
      const person = await cast.hire({ givenName: 'Ewa', familyName: 'Nowa', roles: [role] })
      const props = await handedTo(person, id, client)
      const seen = Object.keys(FIELDS).filter((field) => props.includes(FIELDS[field].value))
      const allowed = Object.keys(FIELDS).filter((field) => FIELDS[field].roles.includes(role))
      assert.sameMembers(seen, allowed)
    })
  }
})
