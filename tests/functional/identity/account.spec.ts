import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import type StaffMember from '#app/identity/models/staff_member'
import * as cast from '#tests/cast'

const NEW = 'zielony wiatrak siedem'

const change = (client: ApiClient, staff: StaffMember, body: object) =>
  client
    .put('/account/password')
    .loginAs(staff)
    .withSession({ session_generation: staff.sessionGeneration })
    .withCsrfToken()
    .json(body)
    .redirects(0)

test.group('My account', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest has no account to change', async ({ client }) => {
    const response = await client.put('/account').withCsrfToken().redirects(0)
    response.assertHeader('location', '/login')
  })

  test('a teacher changes her name, language and shortcuts and nothing else', async ({
    client,
    assert,
  }) => {
    const teacher = await cast.teacher()
    const response = await client
      .put('/account')
      .loginAs(teacher)
      .withCsrfToken()
      .json({
        givenName: 'Tamara',
        familyName: 'Gil',
        locale: 'en',
        hasSingleKeyShortcuts: false,
        email: 'other@centrum.example',
        authorisationNumber: 'X',
      })
      .redirects(0)
    response.assertHeader('x-inertia-location', '/account')
    const { email } = teacher
    await teacher.refresh()
    assert.containsSubset(teacher.serialize(), { givenName: 'Tamara', locale: 'en', email })
    assert.isFalse(teacher.hasSingleKeyShortcuts)
    assert.notEqual(teacher.authorisationNumber, 'X')
  })

  test('an empty name is refused', async ({ client, assert }) => {
    const response = await client
      .put('/account')
      .loginAs(await cast.anna())
      .withCsrfToken()
      .json({ givenName: ' ', familyName: 'Zając', locale: 'xx', hasSingleKeyShortcuts: true })
      .redirects(0)
    const errors = response.flashMessage('inputErrorsBag')
    assert.properties(errors, ['givenName', 'locale'])
  })

  test('a new password asks for the present one and keeps this session alone', async ({
    client,
    assert,
  }) => {
    const anna = await cast.anna()
    const wrong = await change(client, anna, { currentPassword: 'not this one', password: NEW })
    assert.property(wrong.flashMessage('inputErrorsBag'), 'currentPassword')
    await anna.refresh()
    assert.equal(anna.failedSignIns, 1)

    const before = anna.sessionGeneration
    const done = await change(client, anna, { currentPassword: cast.PASSWORD, password: NEW })
    await anna.refresh()
    assert.isTrue(await hash.verify(anna.password!, NEW))
    assert.equal(anna.failedSignIns, 0)
    done.assertSession('session_generation', before + 1)
  })

  test('passwords are kept as argon2id', async ({ assert, cleanup }) => {
    hash.restore()
    cleanup(() => void hash.fake())
    const anna = await cast.anna()
    assert.match(anna.password!, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    assert.isTrue(await hash.verify(anna.password!, cast.PASSWORD))
  })
})
