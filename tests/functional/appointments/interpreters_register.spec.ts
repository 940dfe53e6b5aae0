import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import Interpreter from '#app/scheduling/models/interpreter'
import * as cast from '#tests/cast'

const form = async (more = {}) => ({
  name: 'Layla Nasser',
  languages: ['ar', 'fa'],
  phone: '601 234 567',
  email: 'layla@example.com',
  note: null,
  is_active: true,
  works_by_phone: true,
  calendar: null,
  ...more,
})

test.group('The register of interpreters', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('guests sign in and advisers find nothing', async ({ client }) => {
    const guest = await client.get('/interpreters').redirects(0)
    guest.assertStatus(302)
    const refused = await client.get('/interpreters').loginAs(await cast.anna())
    refused.assertStatus(404)
  })

  test('somebody is entered with sealed contacts, changed, and retired', async ({
    client,
    assert,
  }) => {
    const celina = await cast.coordinator()
    const made = await client
      .post('/interpreters')
      .loginAs(celina)
      .withCsrfToken()
      .redirects(0)
      .json(await form())
    made.assertStatus(303)
    const [row] = await db.from('interpreters')
    assert.notInclude(row.phone, '601')
    const layla = await Interpreter.findOrFail(row.id)
    assert.equal(layla.email, 'layla@example.com')
    const page = await client.get(`/interpreters/${row.id}/edit`).loginAs(celina).withInertia()
    page.assertStatus(200)
    const edited = await form({ languages: ['fa'], is_active: false })
    await client
      .put(`/interpreters/${row.id}`)
      .loginAs(celina)
      .withCsrfToken()
      .redirects(0)
      .json(edited)
    await layla.refresh()
    assert.isFalse(layla.isActive)
    assert.lengthOf(await db.from('interpreter_languages'), 1)
  })

  test('one with a calendar gets hours, once', async ({ client, assert }) => {
    const celina = await cast.coordinator()
    const hours = { weekdays: [1, 3], from: '08:00', until: '12:00' }
    const calendar = { branch_id: celina.branches[0].id, ...hours }
    await client
      .post('/interpreters')
      .loginAs(celina)
      .withCsrfToken()
      .redirects(0)
      .json(await form({ calendar }))
    const [resource] = await db.from('resources').where('kind', 'interpreter')
    assert.lengthOf(await db.from('availabilities').where('resource_id', resource.id), 2)
  })

  test('nobody without a name or a language is entered', async ({ client, assert }) => {
    const celina = await cast.coordinator()
    await client
      .post('/interpreters')
      .loginAs(celina)
      .withCsrfToken()
      .redirects(0)
      .json(await form({ name: '', languages: [] }))
    assert.isEmpty(await Interpreter.all())
  })
})
