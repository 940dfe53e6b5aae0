import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import DocumentSighting from '#app/clients/models/document_sighting'
import IdentityDocument from '#app/clients/models/identity_document'
import ResidenceTitle from '#app/clients/models/residence_title'
import { makeHolder, type StayProps } from '#database/factories/clients/holder_factory'
import * as cast from '#tests/cast'

test.group('Identity documents', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('an odd number is saved encrypted, warned about, and found by search', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await makeHolder()
    const form = { kind: 'passport', country: 'UA', number: 'fe 44-55', validUntil: '2020-01-01' }
    const response = await client
      .post(`/clients/${id}/documents`)
      .loginAs(anna)
      .withCsrfToken()
      .json(form)
      .redirects(0)
    response.assertStatus(303)
    const stored = await db.from('identity_documents').firstOrFail()
    assert.notInclude(JSON.stringify(stored), '44-55')
    const page = await client.get(`/clients/${id}/stay`).loginAs(anna).withInertia()
    const [document] = (page.inertiaProps as StayProps).documents
    assert.sameMembers(document.warnings, ['expired'])
    await IdentityDocument.create({ clientId: id, kind: 'passport', number: 'FE 445566-7' })
    const found = await client
      .post('/clients/search')
      .loginAs(anna)
      .withCsrfToken()
      .json({ words: 'fe4455667' })
    assert.lengthOf(found.body().clients, 1)
  })

  test('"seen today" is noted once a day and person, with what it was', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await makeHolder()
    const title = await ResidenceTitle.firstOrFail()
    const see = (what: string, subjectId?: string) =>
      client
        .post(`/clients/${id}/sightings`)
        .loginAs(anna)
        .withCsrfToken()
        .json({ what, subjectId })
        .redirects(0)
    await see('title', title.id)
    await see('title', title.id)
    await see('pesel')
    const notes = await DocumentSighting.query().orderBy('what')
    assert.deepEqual(
      notes.map(({ what, kind, number }) => [what, kind, number]),
      [
        ['pesel', 'pesel', '44051401459'],
        ['title', 'UKR', 'AA1234567'],
      ]
    )
    const raw = await db.from('document_sightings')
    assert.notInclude(JSON.stringify(raw), '44051401459')
    const page = await client.get(`/clients/${id}/stay`).loginAs(anna).withInertia()
    assert.equal((page.inertiaProps as StayProps).titles[0].seen[0].by, anna.fullName)
  })

  test("somebody else's document cannot be noted as seen here", async ({ client, assert }) => {
    const anna = await cast.anna()
    const { id } = await makeHolder()
    const other = await makeHolder()
    const document = await IdentityDocument.create({ clientId: other.id, kind: 'passport' })
    const response = await client
      .post(`/clients/${id}/sightings`)
      .loginAs(anna)
      .withCsrfToken()
      .json({ what: 'document', subjectId: document.id })
    response.assertStatus(404)
    assert.lengthOf(await DocumentSighting.all(), 0)
    const change = await client
      .put(`/clients/${id}/documents/${document.id}`)
      .loginAs(anna)
      .withCsrfToken()
      .withInertia()
      .json({ kind: 'other', version: 1 })
      .redirects(0)
    change.assertStatus(303)
    await document.refresh()
    assert.equal(document.kind, 'passport')
  })
})
