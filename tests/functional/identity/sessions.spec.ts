import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import identityConfig from '#config/identity'
import * as cast from '#tests/cast'
import type StaffMember from '#app/identity/models/staff_member'
import type { ApiClient } from '@japa/api-client'

const signIn = (client: ApiClient, email: string, password = cast.PASSWORD) =>
  client.post('/login').withCsrfToken().form({ email, password }).redirects(0)

async function actions(staff: StaffMember) {
  const entries = await db.from('audit_entries').where('staff_member_id', staff.id).orderBy('id')
  return entries.map(({ action }) => action)
}

test.group('Signing in', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('an adviser signs in with any spelling of her e-mail and lands on her day', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const response = await signIn(client, '  Anna@Centrum.Example ')
    response.assertStatus(302)
    response.assertHeader('location', '/desk')
    response.assertSession('auth_web', anna.id)
    assert.deepEqual(await actions(anna), ['staff.signed_in'])
  })

  test('an unknown e-mail and a wrong password get the same answer', async ({ client, assert }) => {
    const anna = await cast.anna()
    const wrong = await signIn(client, anna.email, 'four noisy herons')
    const unknown = await signIn(client, 'nobody@centrum.example')
    for (const response of [wrong, unknown]) {
      response.assertHeader('location', '/login')
      response.assertSessionMissing('auth_web')
    }
    assert.deepEqual(wrong.flashMessages(), unknown.flashMessages())
    assert.property(wrong.flashMessage('inputErrorsBag'), 'password')
    assert.deepEqual(await actions(anna), ['staff.sign_in_refused'])
  })

  test('an empty form is told what is missing', async ({ client, assert }) => {
    const response = await signIn(client, '', '')
    assert.properties(response.flashMessage('inputErrorsBag'), ['email', 'password'])
  })

  test('after five wrong passwords even the right one waits, longer each time', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    for (let attempt = 0; attempt < 5; attempt++) {
      await signIn(client, anna.email, 'wrong wrong wrong')
    }
    const refused = await signIn(client, anna.email)
    refused.assertSessionMissing('auth_web')
    await anna.refresh()
    assert.equal(anna.failedSignIns, 5)
    assert.closeTo(anna.lockedUntil!.diffNow('seconds').seconds, 60, 5)

    await anna.merge({ lockedUntil: DateTime.utc().minus({ seconds: 1 }) }).save()
    await signIn(client, anna.email, 'wrong wrong wrong')
    await anna.refresh()
    assert.closeTo(anna.lockedUntil!.diffNow('seconds').seconds, 120, 5)
  })

  test('the right password forgets the wrong ones', async ({ client, assert }) => {
    const anna = await cast.anna()
    await signIn(client, anna.email, 'wrong wrong wrong')
    await signIn(client, anna.email)
    await anna.refresh()
    assert.equal(anna.failedSignIns, 0)
  })

  test('an account opens only with an authorisation, a current role and an open door', async ({
    client,
  }) => {
    const yesterday = DateTime.utc().minus({ days: 1 })
    const invited = await cast.manager()
    await invited.merge({ activatedAt: null }).save()
    const unauthorised = await cast.receptionist()
    await unauthorised.merge({ authorisationNumber: null }).save()
    const gone = await cast.coordinator()
    await gone.merge({ deactivatedAt: yesterday }).save()
    const lateAuditor = await cast.hire({
      givenName: 'Jan',
      familyName: 'Lato',
      roles: ['auditor'],
      expiresOn: yesterday,
    })
    const nobody = await cast.withoutRole()
    for (const staff of [invited, unauthorised, gone, lateAuditor, nobody]) {
      const response = await signIn(client, staff.email)
      response.assertHeader('location', '/login')
      response.assertSessionMissing('auth_web')
    }
  })

  test('demo accounts exist only where the demo is on', async ({ client, cleanup, assert }) => {
    const demo = await cast.hire({
      givenName: 'Ewa',
      familyName: 'Pokaz',
      roles: ['adviser'],
      email: 'adviser@mci.test',
    })
    const page = await client.get('/login').withInertia()
    assert.deepEqual(page.inertiaProps.demoAccounts, [])
    const refused = await signIn(client, demo.email)
    refused.assertSessionMissing('auth_web')

    identityConfig.isDemo = true
    cleanup(() => {
      identityConfig.isDemo = false
    })
    const offered = await client.get('/login').withInertia()
    assert.deepEqual(offered.inertiaProps.demoAccounts, [
      { email: demo.email, name: 'Ewa Pokaz', role: 'adviser', branch: 'Kraków' },
    ])
    const allowed = await signIn(client, demo.email)
    allowed.assertSession('auth_web', demo.id)
  })

  test('signing out ends the session', async ({ client, assert }) => {
    const anna = await cast.anna()
    const response = await client.post('/logout').loginAs(anna).withCsrfToken().redirects(0)
    response.assertHeader('location', '/login')
    response.assertSessionMissing('auth_web')
    assert.deepEqual(await actions(anna), ['staff.signed_out'])
  })

  test('ten hours after signing in the session is over', async ({ client }) => {
    const anna = await cast.anna()
    const now = Math.floor(Date.now() / 1000)
    const stamps = { signed_in_at: now - 10 * 3600, last_active_at: now - 60 }
    const response = await client.get('/lock').loginAs(anna).withSession(stamps).redirects(0)
    response.assertHeader('location', '/login')
    response.assertSessionMissing('auth_web')
  })
})
