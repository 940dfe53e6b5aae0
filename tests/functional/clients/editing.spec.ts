import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import Client from '#app/clients/models/client'
import ContactPoint from '#app/clients/models/contact_point'
import ResidenceTitle from '#app/clients/models/residence_title'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const register = async () =>
  makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    contacts: [{ kind: 'phone', value: '+48601234567' }],
    pesel: '44051401458',
    note: 'Pierwsza notatka',
    residenceTitles: [{ kind: 'UKR', endRule: 'UKR', documentNumber: 'AA1234567' }],
  })

const answers = async (version: number) => ({
  version,
  branchId: await cast.idOf(cast.krakow()),
  given: 'Олександр',
  family: 'Шевчук',
  languages: ['uk', 'pl'],
  contacts: [],
  sex: 'male',
})

test.group("Changing a client's data", (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the new name is stored and found, a contact left out ends today', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await register()
    await client
      .put(`/clients/${id}`)
      .loginAs(anna)
      .withCsrfToken()
      .json(await answers(1))
      .redirects(0)
    const changed = await Client.query().where('id', id).preload('names').firstOrFail()
    assert.equal(changed.name, 'Олександр Шевчук')
    assert.equal(changed.version, 2)
    const contact = await ContactPoint.firstOrFail()
    assert.isNotNull(contact.validUntil)
    const found = await client
      .post('/clients/search')
      .loginAs(anna)
      .withCsrfToken()
      .json({ words: 'Szewczuk' })
    assert.lengthOf(found.body().clients, 1)
  })

  test('the second of two people who save writes nothing and is told', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const { id } = await register()
    const save = async (family: string) =>
      client
        .put(`/clients/${id}`)
        .loginAs(anna)
        .withCsrfToken()
        .withInertia()
        .json({ ...(await answers(1)), family })
        .redirects(0)
    await save('Перша')
    const second = await save('Друга')
    second.assertStatus(303)
    const stored = await Client.query().where('id', id).preload('names').firstOrFail()
    assert.equal(stored.names[0].family, 'Перша')
    assert.equal(stored.version, 2)
  })

  test('reception sees no PESEL, document or note and cannot lose them', async ({
    client,
    assert,
  }) => {
    const renata = await cast.receptionist()
    const { id } = await register()
    const page = await client.get(`/clients/${id}/edit`).loginAs(renata).withInertia()
    page.assertStatus(200)
    const said = JSON.stringify(page.body())
    assert.notInclude(said, '44051401458')
    assert.notInclude(said, 'Pierwsza notatka')
    assert.notInclude(said, 'AA1234567')
    const [title] = await ResidenceTitle.all()
    const form = {
      ...(await answers(1)),
      residenceTitles: [{ id: title.id, kind: 'TEMP', documentNumber: 'ZZ0000000' }],
    }
    await client.put(`/clients/${id}`).loginAs(renata).withCsrfToken().json(form).redirects(0)
    const stored = await Client.findOrFail(id)
    await title.refresh()
    assert.equal(stored.pesel, '44051401458')
    assert.equal(stored.note, 'Pierwsza notatka')
    assert.equal(title.kind, 'TEMP')
    assert.equal(title.documentNumber, 'AA1234567')
  })

  test("another branch's client has no form", async ({ client }) => {
    const { id } = await register()
    const page = await client.get(`/clients/${id}/edit`).loginAs(await cast.tariq())
    page.assertStatus(404)
  })
})
