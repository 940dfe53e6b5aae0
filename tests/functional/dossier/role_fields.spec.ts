import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import type { ApiClient } from '@japa/api-client'
import { ROLES, type Role } from '#app/identity/role'
import type StaffMember from '#app/identity/models/staff_member'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const ADVISERS: Role[] = ['adviser', 'lawyer', 'psychologist', 'career_adviser']
const DESK: Role[] = [...ADVISERS, 'reception', 'coordinator']
const VIEWERS: Role[] = [...DESK, 'manager', 'data_protection_officer', 'auditor']

/** A value that stands nowhere else, and the roles whose pages of this client may hold it. */
const FIELDS: Record<string, { value: string; roles: Role[] }> = {
  'family name': { value: 'Шовкопляс', roles: VIEWERS },
  'name in the other script': { value: 'Shovkoplias', roles: VIEWERS },
  'citizenship': { value: '"citizenship":"UA"', roles: VIEWERS },
  'birth date': { value: '1987-03-14', roles: VIEWERS },
  'phone': {
    value: '601 765 432',
    roles: [...DESK, 'manager', 'data_protection_officer'],
  },
  'PESEL': { value: '87031412341', roles: [...ADVISERS, 'data_protection_officer'] },
  'standing remark': { value: 'uwaga-kanarek', roles: [...ADVISERS, 'data_protection_officer'] },
  'document number': { value: 'XK7654321', roles: ADVISERS },
}

const PAGES = ['', '/edit']

async function registered() {
  const anna = await cast.anna()
  return makeClient(anna, {
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
    residenceTitles: [{ kind: 'TEMP', documentNumber: FIELDS['document number'].value }],
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
