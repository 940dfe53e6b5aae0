import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { inTransaction } from '#app/core/transaction'
import * as cast from '#tests/cast'

const letter = () =>
  inTransaction((trx) =>
    enqueueMessage(
      {
        channel: 'mail',
        kind: 'appointment_confirmed',
        language: 'ar',
        recipient: 'amal@example.com',
        content: { subject: 'موعدك', text: 'نراك الساعة 14:30' },
        subjectType: null,
        subjectId: null,
      },
      trx
    )
  )

test.group('The outbox page', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is sent to sign in', async ({ client }) => {
    const response = await client.get('/outbox').redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/login')
  })

  test('an adviser does not learn that it exists', async ({ client }) => {
    const response = await client.get('/outbox').loginAs(await cast.anna())
    response.assertStatus(404)
  })

  test('an administrator sees that messages go out, without names', async ({ client, assert }) => {
    await letter()
    const administrator = await cast.hire({
      givenName: 'Adam',
      familyName: 'Admin',
      roles: ['administrator'],
    })
    const response = await client.get('/outbox').loginAs(administrator).withInertia()
    response.assertStatus(200)
    response.assertInertiaComponent('outbox/index')
    assert.include(response.text(), 'appointment_confirmed')
    assert.notInclude(response.text(), 'amal@example.com')
  })

  test('opening one message shows it and is recorded', async ({ client, assert }) => {
    const { id } = await letter()
    const administrator = await cast.hire({
      givenName: 'Adam',
      familyName: 'Admin',
      roles: ['administrator'],
    })
    const response = await client.get(`/outbox/${id}`).loginAs(administrator).withInertia()
    response.assertInertiaComponent('outbox/show')
    assert.include(response.text(), 'amal@example.com')
    const [entry] = await db.from('audit_entries').where('subject_id', id)
    assert.equal(entry.action, 'message.read')
  })

  test('a message that does not exist is not found', async ({ client }) => {
    const administrator = await cast.hire({
      givenName: 'Adam',
      familyName: 'Admin',
      roles: ['administrator'],
    })
    const response = await client.get('/outbox/nothing').loginAs(administrator)
    response.assertStatus(404)
  })
})
