import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import IdentityDocument from '#app/clients/models/identity_document'
import ResidenceTitle from '#app/clients/models/residence_title'
import { makeClient } from '#database/factories/clients/client_factory'
import { makeHolder, type StayProps } from '#database/factories/clients/holder_factory'
import * as cast from '#tests/cast'

const utc = (day: string) => DateTime.fromISO(day, { zone: 'utc' })

const actions = [
  ['store', 'titles', { kind: 'TEMP' }],
  ['store', 'documents', { kind: 'passport' }],
  ['store', 'sightings', { what: 'pesel' }],
] as const

test.group('The stay of a person', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('today is answered first, a past day when asked, and the reading is recorded', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await makeHolder()
    const page = await client
      .get(`/clients/${id}/stay`)
      .qs({ on: '2021-01-01' })
      .loginAs(anna)
      .withInertia()
    page.assertInertiaComponent('clients/stay')
    const { today, asked, titles, pesel } = page.inertiaProps as StayProps
    assert.deepInclude(today, { isLegal: 'yes', because: 'law', endsOn: '2027-03-04' })
    assert.deepInclude(asked, { day: '2021-01-01', isLegal: 'unknown' })
    assert.equal(titles[0].documentNumber, 'AA1234567')
    assert.deepInclude(pesel, { value: '44051401459', problems: ['checksum'] })
    const seen = await db.from('audit_entries').where('action', 'client_stay.viewed')
    assert.lengthOf(seen, 1)
  })

  test('a day that is none is not asked', async ({ client, assert }) => {
    const { id } = await makeHolder()
    const anna = await cast.anna()
    const page = await client
      .get(`/clients/${id}/stay`)
      .qs({ on: "2026-02-31'--" })
      .loginAs(anna)
      .withInertia()
    assert.isNull((page.inertiaProps as StayProps).asked)
  })

  test('reception sees kinds and days, and neither numbers nor PESEL', async ({
    client,
    assert,
  }) => {
    const { id } = await makeHolder()
    await IdentityDocument.create({ clientId: id, kind: 'passport', number: 'FE445566' })
    const renata = await cast.receptionist()
    const page = await client.get(`/clients/${id}/stay`).loginAs(renata).withInertia()
    const said = JSON.stringify(page.inertiaProps)
    for (const secret of ['AA1234567', 'FE445566', '44051401459']) {
      assert.notInclude(said, secret)
    }
    assert.isNull((page.inertiaProps as StayProps).pesel)
    assert.equal((page.inertiaProps as StayProps).documents[0].kind, 'passport')
  })

  test("another branch's client, a guest and a teacher find nothing", async ({ client }) => {
    const { id } = await makeHolder()
    for (const [, path, form] of actions) {
      const tariq = await cast.tariq()
      const there = await client
        .post(`/clients/${id}/${path}`)
        .loginAs(tariq)
        .withCsrfToken()
        .json(form)
      there.assertStatus(404)
    }
    const tariq = await client.get(`/clients/${id}/stay`).loginAs(await cast.tariq())
    tariq.assertStatus(404)
    const teacher = await client.get(`/clients/${id}/stay`).loginAs(await cast.teacher())
    teacher.assertStatus(404)
    const guest = await client.get(`/clients/${id}/stay`).redirects(0)
    guest.assertHeader('location', '/login')
  })

  test('an application filed in time is added and keeps the stay legal', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await makeClient(anna, {
      branchId: await cast.idOf(cast.krakow()),
      residenceTitles: [
        { kind: 'TEMP', validFrom: utc('2023-01-01'), validUntil: utc('2025-12-31') },
      ],
    })
    const form = { kind: 'PENDING', appliedFor: 'TEMP', filedOn: '2025-12-31' }
    const response = await client
      .post(`/clients/${id}/titles`)
      .loginAs(anna)
      .withCsrfToken()
      .json(form)
      .redirects(0)
    response.assertStatus(303)
    const page = await client.get(`/clients/${id}/stay`).loginAs(anna).withInertia()
    const { today } = page.inertiaProps as StayProps
    assert.deepInclude(today, { isLegal: 'yes', because: 'application', endsOn: null })
    const audit = await db.from('audit_entries').where('action', 'residence_title.added')
    assert.lengthOf(audit, 1)
  })

  test('a kind that does not exist is refused in the form', async ({ client, assert }) => {
    const { id } = await makeHolder()
    const anna = await cast.anna()
    const response = await client
      .post(`/clients/${id}/titles`)
      .loginAs(anna)
      .withCsrfToken()
      .withInertia()
      .json({ kind: 'GOLDEN', validUntil: '31.12.2026' })
      .redirects(0)
    response.assertStatus(302)
    assert.lengthOf(await ResidenceTitle.all(), 1)
  })

  test('the second of two people who change a title is told and writes nothing', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await makeHolder()
    const title = await ResidenceTitle.firstOrFail()
    const change = (endedOn: string) =>
      client
        .put(`/clients/${id}/titles/${title.id}`)
        .loginAs(anna)
        .withCsrfToken()
        .withInertia()
        .json({ kind: 'UKR', endRule: 'UKR', endedOn, version: 1 })
        .redirects(0)
    await change('2026-01-31')
    await change('2026-02-28')
    await title.refresh()
    assert.equal(title.endedOn!.toISODate(), '2026-01-31')
  })

  test('reception changes a title and cannot lose its number', async ({ client, assert }) => {
    const { id } = await makeHolder()
    const title = await ResidenceTitle.firstOrFail()
    await client
      .put(`/clients/${id}/titles/${title.id}`)
      .loginAs(await cast.receptionist())
      .withCsrfToken()
      .json({ kind: 'TEMP', documentNumber: '', version: 1 })
      .redirects(0)
    await title.refresh()
    assert.equal(title.kind, 'TEMP')
    assert.equal(title.documentNumber, 'AA1234567')
  })

  test('what was written by mistake is struck off, and its trace stays', async ({
    client,
    assert,
  }) => {
    const { id } = await makeHolder()
    const { id: titleId } = await ResidenceTitle.firstOrFail()
    const anna = await cast.anna()
    const strike = () =>
      client
        .delete(`/clients/${id}/titles/${titleId}`)
        .loginAs(anna)
        .withCsrfToken()
        .json({ version: 1 })
        .redirects(0)
    await strike()
    await strike()
    assert.lengthOf(await ResidenceTitle.all(), 0)
    const audit = await db.from('audit_entries').where('action', 'residence_title.struck_off')
    assert.lengthOf(audit, 1)
  })
})
