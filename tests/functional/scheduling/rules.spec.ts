import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { rulesOf } from '#app/scheduling/rules_of'
import { bookableAdviser, openBranch } from '#database/factories/scheduling/bookable_adviser'
import * as cast from '#tests/cast'

async function scene() {
  const branch = await openBranch()
  const other = await openBranch()
  const foreign = await openBranch()
  const { resource } = await bookableAdviser(branch)
  const { resource: stranger } = await bookableAdviser(foreign)
  const name = { givenName: 'Maria', familyName: 'Kierowniczka' }
  const manager = await cast.hire({ ...name, roles: ['manager'], branches: [branch, other] })
  return { branch, other, foreign, resource, stranger, manager, path: `/rules/${branch.id}` }
}

const rules = (more: object = {}) => ({
  noticeMinutes: 120,
  horizonDays: 28,
  travel: [],
  people: [],
  ...more,
})

test.group('Rules of a branch', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest is asked to sign in; an adviser and another branch find no such page', async ({
    client,
  }) => {
    const { path, foreign, manager } = await scene()
    const guest = await client.get(path).redirects(0)
    guest.assertStatus(302)
    const adviser = await client.get(path).loginAs(await cast.anna())
    adviser.assertStatus(404)
    const far = await client.get(`/rules/${foreign.id}`).loginAs(manager)
    far.assertStatus(404)
    const saved = client.put(`/rules/${foreign.id}`).loginAs(manager).withCsrfToken()
    const refused = await saved.json(rules())
    refused.assertStatus(404)
  })

  test('the page shows the usual rules until somebody decides otherwise', async ({ client }) => {
    const { manager, path, resource, other } = await scene()
    const page = await client.get(path).loginAs(manager).withInertia()
    page.assertStatus(200)
    page.assertInertiaPropsContains({
      rules: {
        noticeMinutes: 60,
        horizonDays: 42,
        travel: [{ branchId: other.id, minutes: null }],
        people: [{ resourceId: resource.id, maxADay: null }],
      },
    })
  })

  test('new rules are kept, and the way back takes as long', async ({ client, assert }) => {
    const { branch, other, resource, manager, path } = await scene()
    const travel = [{ branchId: other.id, minutes: 45 }]
    const people = [{ resourceId: resource.id, maxADay: 6 }]
    const save = (body: object) =>
      client.put(path).loginAs(manager).withCsrfToken().json(body).redirects(0)
    const saved = await save(rules({ travel, people }))
    saved.assertStatus(303)
    assert.deepEqual(await rulesOf(branch.id), { noticeMinutes: 120, horizonDays: 28 })
    const ways = await db.from('branch_travel_times').orderBy('from_branch_id')
    assert.deepEqual(
      ways.map((way) => [way.from_branch_id, way.to_branch_id, way.minutes]),
      [
        [branch.id, other.id, 45],
        [other.id, branch.id, 45],
      ]
    )
    await resource.refresh()
    assert.equal(resource.maxADay, 6)
    await save(rules({ travel: [{ branchId: other.id, minutes: null }], horizonDays: 14 }))
    assert.isEmpty(await db.from('branch_travel_times'))
    assert.deepEqual(await rulesOf(branch.id), { noticeMinutes: 120, horizonDays: 14 })
    const traces = await db.from('audit_entries').where('action', 'rules.changed')
    assert.lengthOf(traces, 2)
  })

  test('what belongs to other branches stays as it is', async ({ client, assert }) => {
    const { foreign, stranger, manager, path } = await scene()
    const travel = [{ branchId: foreign.id, minutes: 45 }]
    const people = [{ resourceId: stranger.id, maxADay: 1 }]
    const put = client.put(path).loginAs(manager).withCsrfToken()
    const saved = await put.json(rules({ travel, people })).redirects(0)
    saved.assertStatus(303)
    assert.isEmpty(await db.from('branch_travel_times'))
    await stranger.refresh()
    assert.isNull(stranger.maxADay)
  })

  test('impossible numbers are refused: {$self}')
    .with([
      { noticeMinutes: -1 },
      { horizonDays: 0 },
      { horizonDays: 400 },
      { horizonDays: null },
      { travel: [{ branchId: 1, minutes: 1000 }] },
      { people: [{ resourceId: 1, maxADay: 0 }] },
    ])
    .run(async ({ client, assert }, wrong) => {
      const { branch, manager, path } = await scene()
      const put = client.put(path).loginAs(manager).withCsrfToken()
      const refused = await put.header('accept', 'application/json').json(rules(wrong))
      refused.assertStatus(422)
      assert.isNull(await db.from('branch_rules').where('branch_id', branch.id).first())
    })
})
