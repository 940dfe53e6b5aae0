import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { enqueueMessage } from '#app/core/outbox/enqueue_message'
import { inTransaction } from '#app/core/transaction'
import { enqueueText } from '#tests/outbox_letters'
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

  test('state, channel and kind stand in the address', async ({ client, assert }) => {
    await letter()
    const { id } = await enqueueText({ kind: 'one_time_code' })
    const administrator = await cast.administrator()
    const response = await client
      .get('/outbox?state=waiting&channel=sms&kind=one_time_code')
      .loginAs(administrator)
      .withInertia()
    const { messages, counts } = response.inertiaProps as {
      messages: { id: string }[]
      counts: Record<string, number>
    }
    assert.deepEqual(
      messages.map((message) => message.id),
      [id]
    )
    assert.deepEqual(counts, { waiting: 1 })
  })

  test('a filter nobody knows finds nothing and breaks nothing', async ({ client }) => {
    await letter()
    const administrator = await cast.administrator()
    const response = await client
      .get('/outbox?state=lost&page=7')
      .loginAs(administrator)
      .withInertia()
    response.assertStatus(200)
  })

  test('a code that left the house is not shown, one that stayed here is', async ({
    client,
    assert,
  }) => {
    const message = await enqueueText({ kind: 'one_time_code' })
    const administrator = await cast.administrator()
    for (const [state, isShown] of [
      ['sent', false],
      ['waiting', false],
      ['kept', true],
    ] as const) {
      await message.merge({ state }).save()
      const response = await client
        .get(`/outbox/${message.id}`)
        .loginAs(administrator)
        .withInertia()
      assert.equal(response.text().includes('14:30'), isShown, state)
    }
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
