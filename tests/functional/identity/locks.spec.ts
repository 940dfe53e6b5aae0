import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import * as cast from '#tests/cast'

const stamps = (idleSeconds: number) => {
  const now = Math.floor(Date.now() / 1000)
  return { signed_in_at: now - 3600, last_active_at: now - idleSeconds }
}
const LOCKED = stamps(15 * 60)

test.group('The locked screen', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest has no screen to lock or reopen', async ({ client }) => {
    const page = await client.get('/lock').redirects(0)
    page.assertHeader('location', '/login')
    const answer = await client
      .post('/lock')
      .withCsrfToken()
      .accept('json')
      .json({ password: cast.PASSWORD })
    answer.assertStatus(401)
  })

  test('after a quarter of an hour without activity a page asks for the password', async ({
    client,
  }) => {
    const anna = await cast.anna()
    const open = await client.get('/account').loginAs(anna).withSession(stamps(899)).redirects(0)
    open.assertStatus(200)
    const locked = await client.get('/account').loginAs(anna).withSession(LOCKED).redirects(0)
    locked.assertHeader('location', '/lock')
  })

  test('a form sent from a locked screen is answered 423, which keeps the page', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const response = await client
      .put('/account')
      .loginAs(anna)
      .withSession(LOCKED)
      .withCsrfToken()
      .withInertia()
      .form({ givenName: 'Hanna' })
    response.assertStatus(423)
    assert.isUndefined(response.header('x-inertia'))
    await anna.refresh()
    assert.equal(anna.givenName, 'Anna')
  })

  test('background requests do not keep a screen open', async ({ client, assert }) => {
    const anna = await cast.anna()
    const before = stamps(600)
    const response = await client
      .get('/account')
      .loginAs(anna)
      .withSession(before)
      .header('x-background', '1')
    assert.equal(response.session('last_active_at'), before.last_active_at)
  })

  test('typing long in one place keeps it open', async ({ client, assert }) => {
    const anna = await cast.anna()
    const response = await client
      .put('/activity')
      .loginAs(anna)
      .withSession(stamps(600))
      .withCsrfToken()
    response.assertStatus(204)
    assert.closeTo(response.session('last_active_at'), Date.now() / 1000, 5)
  })

  test('the password reopens the dialog and the page', async ({ client }) => {
    const anna = await cast.anna()
    const body = { password: cast.PASSWORD }
    const dialog = await client
      .post('/lock')
      .loginAs(anna)
      .withSession(LOCKED)
      .withCsrfToken()
      .accept('json')
      .json(body)
    dialog.assertStatus(204)
    dialog.assertSessionMissing('is_locked')
    const page = await client
      .post('/lock')
      .loginAs(anna)
      .withSession({ ...LOCKED, redirect: { intendedUrl: '/clients?branch=1' } })
      .withCsrfToken()
      .form(body)
      .redirects(0)
    page.assertHeader('location', '/clients?branch=1')
  })

  test('a wrong password leaves it locked and counts towards the lock-out', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const response = await client
      .post('/lock')
      .loginAs(anna)
      .withSession(LOCKED)
      .withCsrfToken()
      .accept('json')
      .json({ password: 'four noisy herons' })
    response.assertStatus(422)
    response.assertSession('is_locked', true)
    await anna.refresh()
    assert.equal(anna.failedSignIns, 1)
    const entry = await db.from('audit_entries').where('staff_member_id', anna.id).firstOrFail()
    assert.equal(entry.action, 'staff.reopening_refused')
  })

  test('one press locks at once', async ({ client }) => {
    const anna = await cast.anna()
    const response = await client.put('/lock').loginAs(anna).withCsrfToken()
    response.assertStatus(204)
    response.assertSession('is_locked', true)
  })
})
