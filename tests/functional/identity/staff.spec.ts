import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import OutboxMessage from '#app/core/models/outbox_message'
import StaffMember from '#app/identity/models/staff_member'
import * as cast from '#tests/cast'

async function profile(changes: Record<string, unknown> = {}) {
  const branches = [await cast.tarnow(), await cast.krakow()]
  return {
    email: 'Ludmila@Centrum.Example',
    givenName: 'Ludmiła',
    familyName: 'Żak',
    locale: 'pl',
    authorisationNumber: 'UP/17/2026',
    roles: [{ role: 'adviser', expiresOn: null }],
    branches: branches.map(({ id }) => id),
    languages: ['pl', 'uk'],
    topics: ['job_search'],
    ...changes,
  }
}

test.group('Staff administration', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in and a manager finds no such page', async ({ client }) => {
    const guest = await client.get('/staff').redirects(0)
    guest.assertHeader('location', '/login')
    const manager = await client.get('/staff').loginAs(await cast.manager())
    manager.assertStatus(404)
    const post = await client
      .post('/staff')
      .loginAs(await cast.manager())
      .withCsrfToken()
      .json(await profile())
    post.assertStatus(404)
  })

  test('the administrator sees everybody with roles and branches', async ({ client, assert }) => {
    await cast.anna()
    const page = await client
      .get('/staff')
      .loginAs(await cast.administrator())
      .withInertia()
    page.assertInertiaComponent('identity/staff/index')
    const anna = page.inertiaProps.members.find(
      ({ name }: { name: string }) => name === 'Anna Zając'
    )
    assert.containsSubset(anna, { roles: ['adviser'], branches: ['Kraków'], state: 'open' })
    assert.notProperty(anna, 'password')
  })

  test('an invitation makes a closed account and sends a link', async ({ client, assert }) => {
    const adam = await cast.administrator()
    const response = await client
      .post('/staff')
      .loginAs(adam)
      .withCsrfToken()
      .json(await profile())
      .redirects(0)
    response.assertHeader('location', '/staff')
    const staff = await StaffMember.findByOrFail('email', 'ludmila@centrum.example')
    await staff.load((loader) => loader.load('roles').load('branches').load('topics'))
    assert.isNull(staff.activatedAt)
    assert.deepEqual(staff.currentRoles, ['adviser'])
    const tarnow = await cast.tarnow()
    assert.equal(staff.homeBranchId, tarnow.id)
    const message = await OutboxMessage.findByOrFail('subjectId', staff.id)
    assert.equal(message.recipient, staff.email)
    assert.match(message.content, /\/invitations\/[\w-]{43}/)
    const link = await db.from('staff_links').where('staff_member_id', staff.id).firstOrFail()
    assert.notInclude(message.content, link.token_hash)
    const entry = await db.from('audit_entries').where('subject_id', staff.id).firstOrFail()
    assert.containsSubset(entry, { action: 'staff.invited', staff_member_id: adam.id })
  })

  test('a form with gaps names each of them; an auditor needs an end', async ({
    client,
    assert,
  }) => {
    const post = async (body: object) => {
      const response = await client
        .post('/staff')
        .loginAs(await cast.administrator())
        .withCsrfToken()
        .json(body)
        .redirects(0)
      return Object.keys(response.flashMessage('inputErrorsBag') ?? {})
    }
    assert.includeMembers(await post({}), ['email', 'givenName', 'roles', 'branches', 'languages'])
    const auditor = await profile({ roles: [{ role: 'auditor', expiresOn: null }] })
    assert.deepEqual(await post(auditor), ['roles.0.expiresOn'])
    const owner = await profile({
      roles: [{ role: 'owner' }],
      branches: [99999],
      topics: ['magic'],
    })
    assert.includeMembers(await post(owner), ['roles.0.role', 'branches.0', 'topics.0'])
  })

  test('the day of the register check is kept and listed; one in the future is refused', async ({
    client,
    assert,
  }) => {
    const wanda = await cast.volunteer()
    const save = async (registerCheckedOn: string | null) =>
      client
        .put(`/staff/${wanda.id}`)
        .loginAs(await cast.administrator())
        .withCsrfToken()
        .json(await profile({ email: wanda.email, registerCheckedOn }))
        .redirects(0)
    await save('2026-03-02')
    await wanda.refresh()
    assert.equal(wanda.registerCheckedOn?.toISODate(), '2026-03-02')
    const late = await save('2126-03-02')
    assert.property(late.flashMessage('inputErrorsBag'), 'registerCheckedOn')
    await save(null)
    await wanda.refresh()
    assert.isNull(wanda.registerCheckedOn)
  })

  test('one e-mail has one account', async ({ client, assert }) => {
    const anna = await cast.anna()
    const response = await client
      .post('/staff')
      .loginAs(await cast.administrator())
      .withCsrfToken()
      .json(await profile({ email: anna.email.toUpperCase() }))
      .redirects(0)
    assert.property(response.flashMessage('inputErrorsBag'), 'staff_email_taken')
  })

  test('a changed role holds at once', async ({ client, assert }) => {
    const anna = await cast.anna()
    const response = await client
      .put(`/staff/${anna.id}`)
      .loginAs(await cast.administrator())
      .withCsrfToken()
      .json(
        await profile({
          email: anna.email,
          roles: [{ role: 'auditor', expiresOn: '2030-12-31' }],
        })
      )
      .redirects(0)
    response.assertHeader('location', '/staff')
    const changed = await StaffMember.query().where('id', anna.id).preload('roles').firstOrFail()
    assert.deepEqual(changed.currentRoles, ['auditor'])
    assert.equal(changed.familyName, 'Żak')
  })

  test('an administrator keeps the own administrator role', async ({ client, assert }) => {
    const adam = await cast.administrator()
    const response = await client
      .put(`/staff/${adam.id}`)
      .loginAs(adam)
      .withCsrfToken()
      .json(await profile({ email: adam.email }))
      .redirects(0)
    assert.property(response.flashMessage('inputErrorsBag'), 'own_administrator_role')
    await adam.load('roles')
    assert.deepEqual(adam.currentRoles, ['administrator'])
  })

  test('whether somebody is a woman or a man, and the video address, are said once', async ({
    client,
    assert,
  }) => {
    const wanda = await cast.volunteer()
    const save = async (changes: Record<string, unknown>) =>
      client
        .put(`/staff/${wanda.id}`)
        .loginAs(await cast.administrator())
        .withCsrfToken()
        .redirects(0)
        .json(await profile({ email: wanda.email, ...changes }))
    await save({ sex: 'female', videoLink: 'https://wideo.example/wanda' })
    await wanda.refresh()
    assert.equal(wanda.sex, 'female')
    assert.equal(wanda.videoLink, 'https://wideo.example/wanda')
    const wrong = await save({ videoLink: 'javascript:alert(1)' })
    assert.property(wrong.flashMessage('inputErrorsBag'), 'videoLink')
  })
})
