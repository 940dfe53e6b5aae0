import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { withholdMessages } from '#app/core/outbox/withhold_messages'
import { inTransaction } from '#app/core/transaction'
import type { OutboxState } from '#app/core/outbox/outbox_state'
import { enqueueLetter, rowOf } from '#tests/outbox_letters'
import * as cast from '#tests/cast'

async function letterThat(state: OutboxState) {
  const message = await enqueueLetter()
  return message.merge({ state, attempts: 3 }).save()
}

test.group('Sending a failed message again', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is sent to sign in', async ({ client, assert }) => {
    const { id } = await letterThat('failed')
    const response = await client.post(`/outbox/${id}/retries`).withCsrfToken().redirects(0)
    response.assertHeader('location', '/login')
    assert.include(await rowOf(id), { state: 'failed' })
  })

  test('an adviser does not learn that it exists', async ({ client, assert }) => {
    const { id } = await letterThat('failed')
    const request = client.post(`/outbox/${id}/retries`).withCsrfToken()
    const response = await request.loginAs(await cast.anna())
    response.assertStatus(404)
    assert.include(await rowOf(id), { state: 'failed' })
  })

  test('it waits again, once for two clicks, and the administrator stands for it', async ({
    client,
    assert,
  }) => {
    const { id } = await letterThat('failed')
    const administrator = await cast.administrator()
    for (let click = 0; click < 2; click++) {
      const request = client.post(`/outbox/${id}/retries`).withCsrfToken().redirects(0)
      const response = await request.loginAs(administrator)
      response.assertHeader('location', `/outbox/${id}`)
    }
    assert.include(await rowOf(id), { state: 'waiting', attempts: 3 })
    const entries = await db.from('audit_entries').where('action', 'message.retried')
    assert.lengthOf(entries, 1)
    assert.include(entries[0], { subject_id: id, staff_member_id: administrator.id })
  })

  test('what was sent, came back or must not be sent stays as it is', async ({
    client,
    assert,
  }) => {
    const administrator = await cast.administrator()
    for (const state of ['sent', 'delivered', 'bounced', 'withheld', 'kept'] as const) {
      const { id } = await letterThat(state)
      await client.post(`/outbox/${id}/retries`).withCsrfToken().loginAs(administrator)
      assert.include(await rowOf(id), { state })
    }
  })

  test('a failed message to an address that is no longer safe cannot be sent again', async ({
    client,
    assert,
  }) => {
    const { id } = await letterThat('failed')
    await inTransaction((trx) => withholdMessages('olena@example.com', trx))
    const administrator = await cast.administrator()
    await client.post(`/outbox/${id}/retries`).withCsrfToken().loginAs(administrator)
    assert.include(await rowOf(id), { state: 'withheld' })
  })

  test('a message that does not exist is not found', async ({ client }) => {
    const request = client.post('/outbox/nothing/retries').withCsrfToken()
    const response = await request.loginAs(await cast.administrator())
    response.assertStatus(404)
  })
})
