import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const register = async (clauseLanguage: string | null = null) =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()), clauseLanguage })

const given = { language: 'uk', how: 'on_paper', receivedBy: 'self' }

test.group('The information clause', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the page says that the clause has not been given yet', async ({ client, assert }) => {
    const { id } = await register()
    const page = await client
      .get(`/clients/${id}/papers`)
      .loginAs(await cast.anna())
      .withInertia()
    page.assertInertiaComponent('clients/papers')
    const { papers, choices } = page.inertiaProps as Record<string, Record<string, unknown>>
    assert.deepInclude(papers, { clauseVersion: '2026-1', handovers: [], isPlaceholder: true })
    assert.deepInclude(choices, { language: 'uk', isMinor: false })
    assert.lengthOf(await db.from('audit_entries').where('action', 'client_papers.viewed'), 1)
  })

  test('is recorded with its version, language, way and giver, and once for two clicks', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await register()
    for (let click = 0; click < 2; click++) {
      const response = await client
        .post(`/clients/${id}/papers/clause`)
        .loginAs(anna)
        .withCsrfToken()
        .json(given)
        .redirects(0)
      response.assertHeader('location', `/clients/${id}/papers`)
    }
    const handovers = await db.from('clause_handovers').where('client_id', id)
    assert.lengthOf(handovers, 1)
    assert.equal(handovers[0].staff_member_id, anna.id)
    assert.deepInclude(handovers[0], { version: '2026-1', language: 'uk', how: 'on_paper' })
    assert.lengthOf(await db.from('audit_entries').where('action', 'clause.given'), 1)
  })

  test('given in a language nobody printed, or in no way at all, is refused', async ({
    client,
    assert,
  }) => {
    const { id } = await register()
    for (const wrong of [{ ...given, language: 'tlh' }, { ...given, how: '' }, {}]) {
      await client
        .post(`/clients/${id}/papers/clause`)
        .loginAs(await cast.anna())
        .withCsrfToken()
        .json(wrong)
        .redirects(0)
    }
    assert.lengthOf(await db.from('clause_handovers').where('client_id', id), 0)
  })

  test('prints as a PDF in the language of the client, also in the version given before', async ({
    client,
    assert,
  }) => {
    const { id } = await register('uk')
    for (const query of ['', '?language=ar', '?version=2026-1&language=uk']) {
      const pdf = await client
        .get(`/clients/${id}/papers/clause${query}`)
        .loginAs(await cast.anna())
      pdf.assertStatus(200)
      pdf.assertHeader('content-type', 'application/pdf')
      pdf.assertHeader('content-disposition', 'inline; filename="klauzula-2026-1.pdf"')
      assert.equal(Buffer.from(pdf.body()).toString('latin1', 0, 5), '%PDF-')
    }
  })

  test('of a version that never was is not found', async ({ client }) => {
    const { id } = await register()
    const page = await client
      .get(`/clients/${id}/papers/clause?version=1999-1`)
      .loginAs(await cast.anna())
    page.assertStatus(404)
  })

  test('a visitor, a teacher and another branch find no papers', async ({ client, assert }) => {
    const { id } = await register()
    const door = await client.get(`/clients/${id}/papers`).redirects(0)
    door.assertHeader('location', '/login')
    for (const person of [await cast.teacher(), await cast.tariq()]) {
      const page = await client.get(`/clients/${id}/papers`).loginAs(person)
      page.assertStatus(404)
      const paper = await client.get(`/clients/${id}/papers/clause`).loginAs(person)
      paper.assertStatus(404)
      const post = await client
        .post(`/clients/${id}/papers/clause`)
        .loginAs(person)
        .withCsrfToken()
        .json(given)
      post.assertStatus(404)
    }
    assert.lengthOf(await db.from('clause_handovers').where('client_id', id), 0)
  })

  test('a manager reads the papers and gives none', async ({ client }) => {
    const { id } = await register()
    const manager = await cast.manager()
    const page = await client.get(`/clients/${id}/papers`).loginAs(manager)
    page.assertStatus(200)
    const post = await client
      .post(`/clients/${id}/papers/clause`)
      .loginAs(manager)
      .withCsrfToken()
      .json(given)
    post.assertStatus(404)
  })
})
