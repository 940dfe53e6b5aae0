import { test } from '@japa/runner'
import { Settings } from 'luxon'
import hash from '@adonisjs/core/services/hash'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import { issueLink, type LinkPurpose } from '#app/identity/staff_link'
import * as cast from '#tests/cast'

const GOOD = 'zielony wiatrak siedem'

const linkFor = (staff: StaffMember, purpose: LinkPurpose) =>
  inTransaction((trx) => issueLink(staff.id, purpose, trx))

const messages = (staff: StaffMember) => OutboxMessage.query().where('subject_id', staff.id)

test.group('Links by e-mail', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('an invitation opens the account once, with a password of her choice', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    await anna.merge({ activatedAt: null }).save()
    const token = await linkFor(anna, 'invitation')
    const page = await client.get(`/invitations/${token}`).withInertia()
    page.assertInertiaPropsContains({ email: anna.email, name: 'Anna' })

    const accept = () =>
      client.post(`/invitations/${token}`).withCsrfToken().form({ password: GOOD }).redirects(0)
    const done = await accept()
    done.assertHeader('location', '/login')
    await anna.refresh()
    assert.isNotNull(anna.activatedAt)
    assert.isTrue(await hash.verify(anna.password!, GOOD))

    const again = await client.get(`/invitations/${token}`).withInertia()
    again.assertInertiaPropsContains({ email: null, name: null })
    await anna.merge({ password: 'something else entirely' }).save()
    await accept()
    await anna.refresh()
    assert.isFalse(await hash.verify(anna.password!, GOOD))
  })

  test('a short or common password is refused with a sentence', async ({ client, assert }) => {
    const anna = await cast.anna()
    const token = await linkFor(anna, 'invitation')
    for (const password of ['', 'short', 'Password2026!', 'x'.repeat(129)]) {
      const response = await client
        .post(`/invitations/${token}`)
        .withCsrfToken()
        .form({ password })
        .redirects(0)
      assert.property(response.flashMessage('inputErrorsBag'), 'password', password)
    }
  })

  test('an invitation is closed after seven days, a reset after an hour', async ({
    client,
    cleanup,
  }) => {
    const anna = await cast.anna()
    const invitation = await linkFor(anna, 'invitation')
    const reset = await linkFor(anna, 'password_reset')
    const real = Settings.now
    cleanup(() => {
      Settings.now = real
    })
    Settings.now = () => Date.now() + 61 * 60 * 1000
    const late = await client.get(`/password-resets/${reset}`).withInertia()
    late.assertInertiaPropsContains({ email: null })
    const early = await client.get(`/invitations/${invitation}`).withInertia()
    early.assertInertiaPropsContains({ email: anna.email })
    Settings.now = () => Date.now() + 8 * 24 * 60 * 60 * 1000
    const gone = await client.get(`/invitations/${invitation}`).withInertia()
    gone.assertInertiaPropsContains({ email: null })
  })

  test('asking for a new password answers alike for a known and an unknown e-mail', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const ask = (email: string) =>
      client.post('/password-resets').withCsrfToken().form({ email }).redirects(0)
    const known = await ask(anna.email)
    const unknown = await ask('nobody@centrum.example')
    assert.deepEqual(known.flashMessages(), unknown.flashMessages())
    assert.equal(known.header('location'), unknown.header('location'))
    const [message, ...more] = await messages(anna)
    assert.lengthOf(more, 0)
    assert.equal(message.kind, 'staff_password_reset')
  })

  test('a new password by link ends the sessions and the lock-out', async ({ client, assert }) => {
    const anna = await cast.anna()
    const session = { session_generation: anna.sessionGeneration }
    const open = await client.get('/account').loginAs(anna).withSession(session).redirects(0)
    open.assertStatus(200)
    await anna.merge({ failedSignIns: 9 }).save()
    const token = await linkFor(anna, 'password_reset')
    const done = await client
      .post(`/password-resets/${token}`)
      .withCsrfToken()
      .form({ password: GOOD })
      .redirects(0)
    done.assertHeader('location', '/login')
    await anna.refresh()
    assert.equal(anna.failedSignIns, 0)
    const ended = await client.get('/account').loginAs(anna).withSession(session).redirects(0)
    ended.assertHeader('location', '/login')
  })

  test('a reset link does not accept an invitation', async ({ client }) => {
    const token = await linkFor(await cast.anna(), 'password_reset')
    const page = await client.get(`/invitations/${token}`).withInertia()
    page.assertInertiaPropsContains({ email: null })
  })
})
