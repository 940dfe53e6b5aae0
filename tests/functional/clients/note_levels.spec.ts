import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import StaffMember from '#app/identity/models/staff_member'
import { inTransaction } from '#app/core/transaction'
import { breakGlass } from '#app/clients/notes/break_glass'
import { writeNote } from '#app/clients/notes/write_note'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

type Person = Awaited<ReturnType<typeof cast.anna>>

const people = {
  'the author of the restricted note': cast.anna,
  'a colleague in its circle': () =>
    cast.hire({
      givenName: 'Cyryl',
      familyName: 'Kos',
      roles: ['adviser'],
      email: 'cyryl@centrum.example',
    }),
  'another adviser': () => cast.hire({ givenName: 'Ewa', familyName: 'Gaj', roles: ['adviser'] }),
  'an adviser who broke the glass': () =>
    cast.hire({
      givenName: 'Bruno',
      familyName: 'Gil',
      roles: ['adviser'],
      email: 'bruno@centrum.example',
    }),
  'the lawyer who wrote the secret note': cast.lawyer,
  'a lawyer in its circle': () =>
    cast.hire({
      givenName: 'Lena',
      familyName: 'Bór',
      roles: ['lawyer'],
      email: 'lena@centrum.example',
    }),
  'another lawyer': () => cast.hire({ givenName: 'Leon', familyName: 'Maj', roles: ['lawyer'] }),
  'the psychologist': cast.psychologist,
  'the coordinator': cast.coordinator,
  'the data protection officer': cast.dataProtectionOfficer,
}

const SAID = { normal: 'ZWYKLA-TRESC', restricted: 'ZASTRZEZONA-TRESC', secrecy: 'TAJEMNA-TRESC' }

async function found(name: string, make: () => Promise<Person>) {
  const known = await StaffMember.findBy('email', `${name}@centrum.example`)
  if (!known) {
    return make()
  }
  await known.load((loader) => loader.load('roles').load('branches'))
  return known
}
const cyryl = () => found('cyryl', people['a colleague in its circle'])
const lena = () => found('lena', people['a lawyer in its circle'])
const bruno = () => found('bruno', people['an adviser who broke the glass'])

/** A client with one note of each level; one colleague named in each circle, one glass broken. */
async function scene() {
  const anna = await cast.anna()
  const client = await makeClient(anna, { branchId: await cast.idOf(cast.krakow()) })
  const lawyer = await cast.lawyer()
  const write = (staff: Person, level: keyof typeof SAID, circle: string[] = []) =>
    inTransaction((trx) =>
      writeNote(
        client,
        { level, subject: `${SAID[level]}-TEMAT`, body: SAID[level], circle },
        staff,
        trx
      )
    )
  await write(anna, 'normal')
  await write(anna, 'restricted', [await cast.idOf(cyryl())])
  await write(lawyer, 'secrecy', [await cast.idOf(lena())])
  await breakGlass(client, 'Klientka prosi o pomoc po pobiciu', await bruno())
  return client
}

const TABLE: [keyof typeof people, string, number][] = [
  ['the author of the restricted note', 'normal restricted', 0],
  ['a colleague in its circle', 'normal restricted', 0],
  ['another adviser', 'normal', 1],
  ['an adviser who broke the glass', 'normal restricted', 1],
  ['the lawyer who wrote the secret note', 'normal secrecy', 1],
  ['a lawyer in its circle', 'normal secrecy', 1],
  ['another lawyer', 'normal', 1],
  ['the psychologist', 'normal', 1],
  ['the coordinator', 'normal', 1],
  ['the data protection officer', 'normal', 1],
]

const NOBODY = [
  'receptionist',
  'manager',
  'administrator',
  'auditor',
  'volunteer',
  'accountant',
  'teacher',
] as const

test.group('Who reads which note', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('{who} reads: {reads}; sees {sealed} sealed')
    .with(TABLE.map(([who, reads, sealed]) => ({ who, reads, sealed })))
    .run(async ({ client, assert }, { who, reads, sealed }) => {
      const { id } = await scene()
      const known = {
        'a colleague in its circle': cyryl,
        'a lawyer in its circle': lena,
        'an adviser who broke the glass': bruno,
      }
      const reader = await (known[who as keyof typeof known] ?? people[who])()
      const page = await client.get(`/clients/${id}/notes`).loginAs(reader).withInertia()
      page.assertStatus(200)
      const said = JSON.stringify(page.inertiaProps)
      for (const [level, text] of Object.entries(SAID)) {
        assert.equal(said.includes(text), reads.split(' ').includes(level), `${who}: ${level}`)
      }
      assert.equal(page.inertiaProps.sealed.count, sealed)
      assert.lengthOf(page.inertiaProps.notes, reads.split(' ').length)
    })

  test('{$self} finds no notes at all')
    .with([...NOBODY])
    .run(async ({ client, assert }, who) => {
      const { id } = await scene()
      const reader = await cast[who]()
      for (const path of [`/clients/${id}/notes`, `/clients/${id}`]) {
        const page = await client.get(path).loginAs(reader).withInertia()
        const said = JSON.stringify(page.body())
        assert.notMatch(said, /ZWYKLA|ZASTRZEZONA|TAJEMNA/, `${who} ${path}`)
      }
      const page = await client.get(`/clients/${id}/notes`).loginAs(reader).withInertia()
      page.assertStatus(404)
    })
})
