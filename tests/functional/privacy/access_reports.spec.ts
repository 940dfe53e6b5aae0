import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { inTransaction } from '#app/core/transaction'
import AccessAcknowledgement from '#app/clients/models/access_acknowledgement'
import { breakGlass } from '#app/clients/notes/break_glass'
import { writeNote } from '#app/clients/notes/write_note'
import { openClient } from '#app/clients/open_client'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

/** One broken glass through which a note was read, and one opening of another branch's client. */
async function scene(client: ApiClient) {
  const [anna, tariq, celina] = [await cast.anna(), await cast.tariq(), await cast.coordinator()]
  const known = await makeClient(anna, { branchId: await cast.idOf(cast.krakow()) })
  const note = { level: 'restricted' as const, body: 'Leczy się onkologicznie' }
  await inTransaction((trx) => writeNote(known, note, anna, trx))
  await breakGlass(known, 'Karetka pyta o leki klientki', celina)
  await client.get(`/clients/${known.id}/notes`).loginAs(celina).withInertia()
  await openClient(known, 'Klientka przyszła do Tarnowa', tariq)
  return known
}

type Report = {
  id: string
  kind: string
  notesRead: number
  reason: string
  acknowledgement: object
}

const reports = async (client: ApiClient, query = '') => {
  const page = await client
    .get(`/access-reports${query}`)
    .loginAs(await cast.dataProtectionOfficer())
    .withInertia()
  page.assertInertiaComponent('privacy/access_reports')
  return page.inertiaProps.reports as Report[]
}

const acknowledge = async (client: ApiClient, { kind, id }: Report, comment = '') =>
  client
    .post(`/access-reports/${kind}/${id}/acknowledgement`)
    .loginAs(await cast.dataProtectionOfficer())
    .withCsrfToken()
    .json({ comment })
    .redirects(0)

test.group('Access reports', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('nobody but the data protection officer finds them', async ({ client }) => {
    const guest = await client.get('/access-reports').redirects(0)
    guest.assertHeader('location', '/login')
    for (const person of [await cast.anna(), await cast.manager(), await cast.administrator()]) {
      const page = await client.get('/access-reports').loginAs(person)
      page.assertStatus(404)
    }
  })

  test('both kinds of opening are listed with reason, person and what was read', async ({
    client,
    assert,
  }) => {
    await scene(client)
    const listed = await reports(client)
    assert.sameMembers(
      listed.map(({ kind, reason, notesRead }) => `${kind} ${reason} ${notesRead}`),
      ['break_glass Karetka pyta o leki klientki 1', 'other_branch Klientka przyszła do Tarnowa 0']
    )
    const [broken] = await reports(client, '?kind=break_glass')
    assert.containsSubset(broken, { by: 'Celina Mróz', client: { branch: 'Filia Kraków' } })
    const nonsense = await reports(client, '?kind=magic&page=-3')
    assert.lengthOf(nonsense, 2)
  })

  test('a report is confirmed once, with a sealed comment', async ({ client, assert }) => {
    await scene(client)
    const [report] = await reports(client, '?kind=break_glass&state=waiting')
    await acknowledge(client, report, 'Rozmawiałam, zasadne')
    const again = await acknowledge(client, report)
    assert.property(again.flashMessage('inputErrorsBag'), 'access_acknowledged')
    const [kept, ...more] = await AccessAcknowledgement.all()
    assert.lengthOf(more, 0)
    assert.equal(kept.comment, 'Rozmawiałam, zasadne')
    const row = await db.from('access_acknowledgements').firstOrFail()
    assert.notInclude(String(row.comment), 'zasadne')
    assert.lengthOf(await reports(client, '?state=waiting'), 1)
    const [seen] = await reports(client, '?state=acknowledged')
    assert.containsSubset(seen, { acknowledgement: { by: 'Irena Lis' } })
  })

  test('an opening that does not exist cannot be confirmed', async ({ client }) => {
    const report = { kind: 'break_glass', id: '01K00000000000000000000000' } as Report
    const response = await acknowledge(client, report)
    response.assertStatus(404)
  })
})

test.group('Who looked at a record', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the officer sees each reading, and her own is recorded', async ({ client, assert }) => {
    const { id } = await scene(client)
    const irena = await cast.dataProtectionOfficer()
    const page = await client.get(`/clients/${id}/accesses`).loginAs(irena).withInertia()
    page.assertInertiaComponent('privacy/client_accesses')
    const { entries, people, client: known } = page.inertiaProps
    const actions = entries.map(({ action, by }: Record<string, string>) => `${by}: ${action}`)
    assert.includeMembers(actions, [
      'Celina Mróz: note.read_by_break_glass',
      'Celina Mróz: client_notes.viewed',
      'Tariq Haddad: client.opened',
      'Anna Zając: note.written',
      'Irena Lis: client_accesses.viewed',
    ])
    assert.equal(known.name, 'Олександр Шевченко')
    const celina = people.find(({ by }: { by: string }) => by === 'Celina Mróz')
    assert.equal(celina.times, 3)
  })

  test('an administrator learns who and when, not whose record', async ({ client, assert }) => {
    const { id } = await scene(client)
    const page = await client
      .get(`/clients/${id}/accesses`)
      .loginAs(await cast.administrator())
      .withInertia()
    assert.isNull(page.inertiaProps.client.name)
    assert.notMatch(JSON.stringify(page.body()), /Шевченко|Shevchenko/)
  })

  test('an adviser and a guest find no such list', async ({ client }) => {
    const { id } = await scene(client)
    const page = await client.get(`/clients/${id}/accesses`).loginAs(await cast.anna())
    page.assertStatus(404)
    const guest = await client.get(`/clients/${id}/accesses`).redirects(0)
    guest.assertHeader('location', '/login')
  })
})
