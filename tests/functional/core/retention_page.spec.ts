import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { RETENTION_CLASSES } from '#app/core/retention_classes'
import * as cast from '#tests/cast'

test.group('The page of retention periods', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shows every class to the data protection officer and the administrator', async ({
    client,
    assert,
  }) => {
    for (const person of [await cast.dataProtectionOfficer(), await cast.administrator()]) {
      const page = await client.get('/retention').loginAs(person).withInertia()
      page.assertInertiaComponent('core/retention')
      const { classes } = page.inertiaProps as { classes: { code: string }[] }
      assert.sameMembers(
        classes.map(({ code }) => code),
        Object.keys(RETENTION_CLASSES)
      )
    }
  })

  test('is not there for an adviser, and leads a visitor to sign in', async ({ client }) => {
    const page = await client.get('/retention').loginAs(await cast.anna())
    page.assertStatus(404)
    const door = await client.get('/retention').redirects(0)
    door.assertHeader('location', '/login')
  })
})
