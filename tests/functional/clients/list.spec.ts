import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

type Listed = { clients: { data: { name: string }[]; metadata: { total: number } } }

test.group('The list of clients', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    const anna = await cast.anna()
    const krakow = await cast.krakow()
    await makeClient(anna, { branchId: krakow.id, given: 'Олена', family: 'Яценко' })
    await makeClient(anna, {
      branchId: krakow.id,
      given: 'Ahmad',
      family: 'Haddad',
      languages: ['ar', 'en'],
      citizenship: 'SY',
    })
    await makeClient(await cast.tariq(), {
      branchId: await cast.idOf(cast.tarnow()),
      family: 'Obca',
    })
  })

  test('shows the clients of own branches only', async ({ client, assert }) => {
    const page = await client
      .get('/clients')
      .loginAs(await cast.anna())
      .withInertia()
    const { clients } = page.inertiaProps as unknown as Listed
    assert.equal(clients.metadata.total, 2)
  })

  test('the address narrows it by language and citizenship and sorts by name', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const arabs = await client
      .get('/clients?language=ar&citizenship=SY')
      .loginAs(anna)
      .withInertia()
    const names = (page: unknown) => (page as Listed).clients.data.map(({ name }) => name)
    assert.deepEqual(names(arabs.inertiaProps), ['Ahmad Haddad'])
    const sorted = await client.get('/clients?sort=name').loginAs(anna).withInertia()
    assert.deepEqual(names(sorted.inertiaProps), ['Ahmad Haddad', 'Олена Яценко'])
  })

  test('a filter that makes no sense is left out', async ({ client }) => {
    const page = await client.get('/clients?page=-1&sort=oddly').loginAs(await cast.anna())
    page.assertStatus(200)
  })

  test('a teacher and a visitor do not get in', async ({ client }) => {
    const teacher = await client.get('/clients').loginAs(await cast.teacher())
    teacher.assertStatus(404)
    const visitor = await client.get('/clients').redirects(0)
    visitor.assertHeader('location', '/login')
  })
})
