import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import * as cast from '#tests/cast'
import { Guest, statusOf } from '#tests/functional/portal/me/guest'
import { client, PHONE } from '#tests/functional/portal/me/people'
import testUtils from '@adonisjs/core/services/test_utils'

test.group('A forgotten PIN', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('staff remove a forgotten PIN: the open page ends and a new one can be set', async ({
    client: http,
    assert,
  }) => {
    const { id } = await client('Halyna', 'Melnyk')
    const guest = new Guest()
    await guest.choose(PHONE, 'Halyna', '7351')
    const staff = await cast.receptionist()
    const path = `/clients/${id}/pin`
    const done = await http.delete(path).loginAs(staff).withCsrfToken().redirects(0)
    assert.equal(done.header('location'), `/clients/${id}/person`)
    assert.isEmpty(await db.from('personal_pins'))
    assert.equal(await statusOf(guest.get('/me')), 303)
    assert.lengthOf(await db.from('audit_entries').where('action', 'personal_pin.reset'), 1)
    assert.equal(await statusOf(new Guest().choose(PHONE, 'Halyna', '8264')), 303)
  })

  test('no guest, no teacher and no other branch removes a PIN', async ({
    client: http,
    assert,
  }) => {
    const { id } = await client('Halyna', 'Melnyk')
    await new Guest().choose(PHONE, 'Halyna', '7351')
    const path = `/clients/${id}/pin`
    await http.delete(path).withCsrfToken().redirects(0)
    for (const staff of [await cast.teacher(), await cast.tariq()]) {
      const answer = await http.delete(path).loginAs(staff).withCsrfToken().redirects(0)
      assert.equal(answer.status(), 404)
    }
    assert.lengthOf(await db.from('personal_pins'), 1)
  })

  test('the person’s tab says since when there is a PIN, and nothing of its digits', async ({
    client: http,
    assert,
  }) => {
    const { id } = await client('Halyna', 'Melnyk')
    const look = async () => {
      const page = http.get(`/clients/${id}/person`).loginAs(await cast.receptionist())
      const { inertiaProps } = await page.withInertia()
      const { person } = inertiaProps as { person: { pin: object | null } }
      return person.pin
    }
    assert.isNull(await look())
    await new Guest().choose(PHONE, 'Halyna', '7351')
    assert.deepEqual(Object.keys((await look()) ?? {}), ['chosenAt'])
  })
})
