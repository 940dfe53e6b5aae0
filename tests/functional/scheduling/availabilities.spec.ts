import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'
import { Visitor, workdayAt } from '#tests/visitor'

async function scene() {
  const branch = await openBranch()
  await branch.related('rooms').create({ name: 'Sala', seats: 4, isAccessible: true })
  const hired = { givenName: 'Nowa', branches: [branch], languages: ['uk'] }
  const adviser = await cast.hire({ ...hired, familyName: 'Doradczyni', roles: ['adviser'] })
  const manager = await cast.hire({ ...hired, familyName: 'Kierowniczka', roles: ['manager'] })
  return { branch, adviser, manager, path: `/availabilities/${adviser.id}` }
}

const workdays = (branchId: number, startsAt = '08:00', endsAt = '16:00') => ({
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, branchId, startsAt, endsAt })),
})

test.group('Office hours', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in; an adviser and another branch find no such page', async ({
    client,
  }) => {
    const { path, adviser } = await scene()
    const guest = await client.get('/availabilities').redirects(0)
    guest.assertStatus(302)
    const own = await client.get(`${path}/edit`).loginAs(adviser)
    own.assertStatus(404)
    const tarnow = { givenName: 'Inna', familyName: 'Filia', branches: [await cast.tarnow()] }
    const stranger = await cast.hire({ ...tarnow, roles: ['manager'] })
    const far = await client.get(`${path}/edit`).loginAs(stranger)
    far.assertStatus(404)
  })

  test('a new adviser with hours can be booked by the public, room included', async ({
    client,
    assert,
  }) => {
    const { branch, manager, path } = await scene()
    const saved = await client
      .put(path)
      .loginAs(manager)
      .withCsrfToken()
      .json(workdays(branch.id))
      .redirects(0)
    saved.assertHeader('location', path)
    const visitor = new Visitor('uk')
    const chosen = await visitor.choose(branch, workdayAt('08:45'))
    assert.equal(chosen.location, '/uk/book/contact')
    const taken = await db.from('reserved_quarters').countDistinct('resource_id as resources')
    assert.equal(Number(taken[0].resources), 2)
  })

  test('new hours replace those of today and leave yesterday alone', async ({ client, assert }) => {
    const { branch, manager, adviser, path } = await scene()
    const save = (body: object) =>
      client.put(path).loginAs(manager).withCsrfToken().json(body).redirects(0)
    await save(workdays(branch.id))
    await db.from('availabilities').where('weekday', 1).update({ valid_from: '2026-01-01' })
    await save({ hours: workdays(branch.id, '10:00', '14:00').hours.slice(0, 1) })
    const rows = await db
      .from('availabilities')
      .join('resources', 'resources.id', 'availabilities.resource_id')
      .where('staff_member_id', adviser.id)
      .orderBy('valid_from')
      .select('starts_at', 'valid_until')
    assert.deepEqual(
      rows.map((row) => [row.starts_at, row.valid_until === null]),
      [
        ['08:00', false],
        ['10:00', true],
      ]
    )
  })

  test('hours that overlap or end before they start are refused', async ({ client, assert }) => {
    const { branch, manager, path } = await scene()
    const save = (body: object) =>
      client.put(path).loginAs(manager).withCsrfToken().json(body).redirects(0)
    const [monday] = workdays(branch.id).hours
    const twice = await save({ hours: [monday, { ...monday, startsAt: '15:00', endsAt: '18:00' }] })
    assert.properties(twice.flashMessage('inputErrorsBag'), ['hours_overlap'])
    const backwards = await save({ hours: [{ ...monday, endsAt: '07:00' }] })
    assert.properties(backwards.flashMessage('inputErrorsBag'), ['hours.0.endsAt'])
    assert.isEmpty(await db.from('availabilities'))
  })
})
