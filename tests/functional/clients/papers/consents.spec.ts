import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { DateTime } from 'luxon'
import { todayInWarsaw } from '#app/core/clock'
import { makeClient } from '#database/factories/clients/client_factory'
import type { ClientPayload } from '#app/clients/client_payload'
import * as cast from '#tests/cast'

const register = async (person: Partial<ClientPayload> = {}) =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()), ...person })

const sharing = () => ({
  purpose: 'partner_sharing',
  partner: 'Fundacja Zustricz',
  language: 'uk',
  givenOn: todayInWarsaw(),
  how: 'on_paper',
  givenBy: 'self',
})

async function give(client: ApiClient, id: string, consent: object, person = cast.anna) {
  return client
    .post(`/clients/${id}/consents`)
    .loginAs(await person())
    .withCsrfToken()
    .json(consent)
    .redirects(0)
}

test.group('A consent', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is recorded with purpose, version, language and what it names, once for two clicks', async ({
    client,
    assert,
  }) => {
    const { id } = await register()
    await give(client, id, sharing())
    await give(client, id, sharing())
    const consents = await db.from('consents').where('client_id', id)
    assert.lengthOf(consents, 1)
    assert.deepInclude(consents[0], {
      purpose: 'partner_sharing',
      version: '2026-1',
      language: 'uk',
      detail: 'Fundacja Zustricz',
      how: 'on_paper',
      given_by: 'self',
    })
    assert.lengthOf(await db.from('audit_entries').where('action', 'consent.given'), 1)
  })

  test('to share data names the partner, to write names the channel', async ({
    client,
    assert,
  }) => {
    const { id } = await register()
    await give(client, id, { ...sharing(), partner: '  ' })
    await give(client, id, { ...sharing(), purpose: 'contact_channel', channel: null })
    await give(client, id, { ...sharing(), purpose: 'marketing' })
    assert.lengthOf(await db.from('consents').where('client_id', id), 0)
    await give(client, id, { ...sharing(), purpose: 'contact_channel', channel: 'sms' })
    const [consent] = await db.from('consents').where('client_id', id)
    assert.equal(consent.detail, 'sms')
  })

  test('is not given tomorrow, nor before its text existed', async ({ client, assert }) => {
    const { id } = await register()
    const tomorrow = DateTime.fromISO(todayInWarsaw()).plus({ days: 1 }).toISODate()
    await give(client, id, { ...sharing(), givenOn: tomorrow })
    await give(client, id, { ...sharing(), givenOn: '2024-05-05' })
    assert.lengthOf(await db.from('consents').where('client_id', id), 0)
  })

  test('of a minor is given by a guardian', async ({ client, assert }) => {
    const birthDate = DateTime.fromISO(todayInWarsaw(), { zone: 'utc' }).minus({ years: 15 })
    const { id } = await register({ birthDate })
    await give(client, id, sharing())
    assert.lengthOf(await db.from('consents').where('client_id', id), 0)
    await give(client, id, { ...sharing(), givenBy: 'guardian', giverName: 'Олена Шевченко' })
    const [consent] = await db.from('consents').where('client_id', id)
    assert.deepInclude(consent, { given_by: 'guardian', giver_name: 'Олена Шевченко' })
  })

  test('form to sign prints for every purpose, and a recorded one as it was given', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await register({ given: '#let x = $1$', family: '\\ @Wąż <b> 王' })
    await give(client, id, sharing())
    const [consent] = await db.from('consents').where('client_id', id)
    for (const path of [
      'papers/consent-forms/partner_sharing',
      'papers/consent-forms/contact_channel?language=ar',
      'papers/consent-forms/image?language=be',
      `consents/${consent.id}`,
    ]) {
      const pdf = await client.get(`/clients/${id}/${path}`).loginAs(anna)
      pdf.assertStatus(200)
      pdf.assertHeader('content-type', 'application/pdf')
      assert.equal(Buffer.from(pdf.body()).toString('latin1', 0, 5), '%PDF-')
    }
    const other = await register()
    const stolen = await client.get(`/clients/${other.id}/consents/${consent.id}`).loginAs(anna)
    stolen.assertStatus(404)
  })

  test('is out of reach for a visitor, a teacher and another branch', async ({
    client,
    assert,
  }) => {
    const { id } = await register()
    const door = await client.post(`/clients/${id}/consents`).withCsrfToken().redirects(0)
    door.assertHeader('location', '/login')
    const refused = [
      await give(client, id, sharing(), cast.teacher),
      await give(client, id, sharing(), cast.tariq),
    ]
    refused.forEach((response) => response.assertStatus(404))
    assert.lengthOf(await db.from('consents').where('client_id', id), 0)
  })
})
