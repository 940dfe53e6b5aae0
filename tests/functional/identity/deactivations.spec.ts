import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import * as cast from '#tests/cast'

test.group('Closing and opening accounts', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('only administrators may', async ({ client, assert }) => {
    const anna = await cast.anna()
    const path = `/staff/${anna.id}/deactivation`
    const guest = await client.post(path).withCsrfToken().redirects(0)
    guest.assertHeader('location', '/login')
    const manager = await client
      .post(path)
      .loginAs(await cast.manager())
      .withCsrfToken()
    manager.assertStatus(404)
    await anna.refresh()
    assert.isNull(anna.deactivatedAt)
  })

  test('a closed account is out at once and may come back', async ({ client, assert }) => {
    const anna = await cast.anna()
    const adam = await cast.administrator()
    const path = `/staff/${anna.id}/deactivation`
    await client.post(path).loginAs(adam).withCsrfToken().redirects(0)
    const out = await client.get('/account').loginAs(anna).redirects(0)
    out.assertHeader('location', '/login')
    const entry = await db.from('audit_entries').where('subject_id', anna.id).firstOrFail()
    assert.equal(entry.action, 'staff.deactivated')

    await client.delete(path).loginAs(adam).withCsrfToken().redirects(0)
    const back = await client.get('/account').loginAs(anna).redirects(0)
    back.assertStatus(200)
  })

  test('nobody closes the own account, and nobody closes one that is not there', async ({
    client,
  }) => {
    const adam = await cast.administrator()
    for (const id of [adam.id, '01K00000000000000000000000']) {
      const response = await client
        .post(`/staff/${id}/deactivation`)
        .loginAs(adam)
        .withCsrfToken()
        .redirects(0)
      response.assertStatus(404)
    }
  })

  test('an invitation can be sent again until it is accepted', async ({ client, assert }) => {
    const adam = await cast.administrator()
    const anna = await cast.anna()
    const send = () =>
      client.post(`/staff/${anna.id}/invitations`).loginAs(adam).withCsrfToken().redirects(0)
    const refused = await send()
    refused.assertStatus(404)
    await anna.merge({ activatedAt: null }).save()
    await send()
    await send()
    assert.lengthOf(await OutboxMessage.query().where('subject_id', anna.id), 2)
    const open = await db.from('staff_links').where('staff_member_id', anna.id).whereNull('used_at')
    assert.lengthOf(open, 1)
  })
})
