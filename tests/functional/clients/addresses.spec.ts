import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import ClientAddress from '#app/clients/models/client_address'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const home = {
  kind: 'residence',
  place: 'malopolska',
  locality: 'Wieliczka',
  street: 'ul. Solna 7/12',
  postcode: '32-020',
}

const person = async () =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()) })

test.group('Where a person lives', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const send =
    (client: import('@japa/api-client').ApiClient, id: string) =>
    async (method: 'post' | 'put', path: string, form: object, staff = cast.anna()) =>
      client[method](`/clients/${id}/${path}`)
        .loginAs(await staff)
        .withCsrfToken()
        .json(form)
        .redirects(0)

  test('the gmina, its powiat and degree of urbanisation follow from the locality', async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    await send(client, id)('post', 'addresses', home)
    const stored = await ClientAddress.query().preload('gmina').firstOrFail()
    assert.equal(stored.gmina.powiat, 'wielicki')
    assert.equal(stored.street, 'ul. Solna 7/12')
    const row = await db.from('client_addresses').firstOrFail()
    assert.notInclude(row.street, 'Solna')
    const page = await client
      .get(`/clients/${id}/person`)
      .loginAs(await cast.anna())
      .withInertia()
    const { props } = page.body() as {
      props: { person: { addresses: { gmina: { degurba: number | null } }[] } }
    }
    assert.isNull(props.person.addresses[0].gmina.degurba)
  })

  test('Bochnia is a town and a rural gmina: it is asked which', async ({ client, assert }) => {
    const { id } = await person()
    const bochnia = { ...home, locality: 'bochnia' }
    await send(client, id)('post', 'addresses', bochnia)
    assert.lengthOf(await ClientAddress.all(), 0)
    await send(client, id)('post', 'addresses', { ...bochnia, gminaTeryt: '1201022' })
    const stored = await ClientAddress.query().preload('gmina').firstOrFail()
    assert.equal(stored.gmina.kind, 'wiejska')
  })

  test('a village without a known gmina and an odd postcode are kept, not refused', async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    await send(client, id)('post', 'addresses', {
      ...home,
      locality: 'Przysiółek',
      postcode: '32020',
    })
    const stored = await ClientAddress.firstOrFail()
    assert.isNull(stored.gminaTeryt)
    assert.equal(stored.postcode, '32020')
  })

  test('no fixed address is an answer, and moving ends the address before', async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    await send(client, id)('post', 'addresses', home)
    const none = { ...home, place: 'none', validFrom: '2026-05-04' }
    await send(client, id)('post', 'addresses', none)
    const [first, second] = await ClientAddress.query().orderBy('created_at').orderBy('id')
    assert.equal(first.validUntil?.toISODate(), '2026-05-04')
    assert.isNull(second.locality)
    assert.isNull(second.street)
    await send(client, id)('put', `addresses/${second.id}`, { ...home, validFrom: '2026-05-04' })
    await second.refresh()
    assert.equal(second.place, 'malopolska')
  })

  test('a gmina that does not exist, a wrong role and another branch are refused', async ({
    client,
    assert,
  }) => {
    const { id } = await person()
    await send(client, id)('post', 'addresses', { ...home, gminaTeryt: '9999999' })
    for (const staff of [cast.auditor(), cast.tariq()]) {
      const answer = await send(client, id)('post', 'addresses', home, staff)
      answer.assertStatus(404)
    }
    assert.lengthOf(await ClientAddress.all(), 0)
  })

  test('the auditor sees the place and no street', async ({ client, assert }) => {
    const { id } = await person()
    await send(client, id)('post', 'addresses', home)
    const page = await client
      .get(`/clients/${id}/person`)
      .loginAs(await cast.auditor())
      .withInertia()
    const said = JSON.stringify(page.body())
    assert.include(said, 'Wieliczka')
    assert.notInclude(said, 'Solna')
    assert.notInclude(said, '32-020')
  })
})
