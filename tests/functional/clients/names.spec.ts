import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Client from '#app/clients/models/client'
import ClientName from '#app/clients/models/client_name'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const olena = async () =>
  makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    given: 'Олена',
    family: 'Коваль',
    otherGiven: 'Olena',
    otherFamily: 'Koval',
  })

const married = {
  given: 'Олена',
  family: 'Мельник',
  otherGiven: 'Olena',
  otherFamily: 'Melnyk',
  since: '2026-05-09',
  keptAs: 'birth',
}

const namesOf = async (clientId: string) => {
  const names = await ClientName.query().where('client_id', clientId).orderBy('position')
  return names.map(({ kind, full }) => `${kind}: ${full}`)
}

test.group('Names of a person', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest signs in, a teacher and another branch find nothing', async ({ client }) => {
    const { id } = await olena()
    const guest = await client.get(`/clients/${id}/person`).redirects(0)
    guest.assertStatus(302)
    for (const staff of [await cast.teacher(), await cast.tariq()]) {
      const page = await client.get(`/clients/${id}/person`).loginAs(staff)
      page.assertStatus(404)
      const sent = await client
        .post(`/clients/${id}/name-changes`)
        .loginAs(staff)
        .withCsrfToken()
        .json(married)
      sent.assertStatus(404)
    }
  })

  test('who may only look gets no forms, and the look is recorded', async ({ client, assert }) => {
    const { id } = await olena()
    const auditor = await cast.auditor()
    const page = await client.get(`/clients/${id}/person`).loginAs(auditor).withInertia()
    page.assertStatus(200)
    const { props } = page.body() as { props: { choices: unknown } }
    assert.isNull(props.choices)
    const entry = await db.from('audit_entries').where('action', 'client_person.viewed').first()
    assert.equal(entry.subject_id, id)
    const sent = await client
      .post(`/clients/${id}/names`)
      .loginAs(auditor)
      .withCsrfToken()
      .json({ kind: 'birth', given: 'Олена' })
    sent.assertStatus(404)
  })

  test('a new name by marriage puts the old one into the past, which still finds', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await olena()
    const participant = await db.from('participants').where('client_id', id).firstOrFail()
    await client
      .post(`/clients/${id}/name-changes`)
      .loginAs(anna)
      .withCsrfToken()
      .json(married)
      .redirects(0)
    assert.deepEqual(await namesOf(id), [
      'current: Олена Мельник',
      'other_script: Olena Melnyk',
      'birth: Олена Коваль',
      'birth: Olena Koval',
    ])
    const former = await ClientName.query().where({ client_id: id, kind: 'birth' }).firstOrFail()
    assert.equal(former.validUntil?.toISODate(), '2026-05-09')
    const stored = await Client.query().where('id', id).preload('names').firstOrFail()
    assert.equal(stored.name, 'Олена Мельник')
    assert.equal(stored.version, 2)
    assert.include(stored.sortKey, 'melnik')
    for (const words of ['Kowal', 'Melnyk', 'Коваль']) {
      const found = await client
        .post('/clients/search')
        .loginAs(anna)
        .withCsrfToken()
        .json({ words })
      assert.lengthOf(found.body().clients, 1, words)
    }
    const taker = await db.from('participants').where('id', participant.id).firstOrFail()
    assert.equal(taker.family_name, 'Коваль', 'what was signed under the old name keeps it')
  })

  test('the same name is no new name, and an empty form says what is missing', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await olena()
    const send = (form: object) =>
      client
        .post(`/clients/${id}/name-changes`)
        .loginAs(anna)
        .withCsrfToken()
        .withInertia()
        .json(form)
        .redirects(0)
    for (const form of [
      { ...married, family: 'Коваль' },
      { ...married, since: '2999-01-01' },
      {},
    ]) {
      const answer = await send(form)
      answer.assertStatus(302)
    }
    assert.deepEqual(await namesOf(id), ['current: Олена Коваль', 'other_script: Olena Koval'])
  })

  test('a passport spelling is added, corrected and taken away', async ({ client, assert }) => {
    const anna = await cast.anna()
    const { id } = await olena()
    const send = (method: 'post' | 'put' | 'delete', path: string, form: object) =>
      client[method](`/clients/${id}/${path}`).loginAs(anna).withCsrfToken().json(form).redirects(0)
    const name = { kind: 'passport', given: 'Helena', family: 'Cowal', validFrom: '2020-01-01' }
    await send('post', 'names', name)
    const added = await ClientName.query().where('kind', 'passport').firstOrFail()
    await send('put', `names/${added.id}`, { ...name, family: 'Coval' })
    await added.refresh()
    assert.equal(added.family, 'Coval')
    await send('put', `names/${added.id}`, { ...name, validUntil: '2019-01-01' })
    await added.refresh()
    assert.isNull(added.validUntil)
    await send('delete', `names/${added.id}`, {})
    assert.lengthOf(await namesOf(id), 2)
    const current = await ClientName.query().where('kind', 'current').firstOrFail()
    await send('delete', `names/${current.id}`, {})
    assert.lengthOf(await namesOf(id), 2, 'a name in use stays')
  })

  test('correcting a slip keeps the row and its day, and the old spelling still finds', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await olena()
    const before = await ClientName.query().where('kind', 'current').firstOrFail()
    await client
      .put(`/clients/${id}`)
      .loginAs(anna)
      .withCsrfToken()
      .json({
        version: 1,
        branchId: await cast.idOf(cast.krakow()),
        given: 'Олена',
        family: 'Ковальчук',
        otherGiven: 'Olena',
        otherFamily: 'Koval',
        languages: ['uk'],
        contacts: [],
      })
      .redirects(0)
    await before.refresh()
    assert.equal(before.full, 'Олена Ковальчук')
    assert.include(await namesOf(id), 'spelling: Олена Коваль')
  })
})
