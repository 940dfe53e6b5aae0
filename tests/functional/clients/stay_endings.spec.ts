import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { todayInWarsaw } from '#app/core/clock'
import { listEndings } from '#app/clients/stay/endings_list'
import { lawEndings } from '#app/clients/stay/law_endings'
import type { ResidencePayload } from '#app/clients/client_payload'
import { makeClient } from '#database/factories/clients/client_factory'
import { makeHolder } from '#database/factories/clients/holder_factory'
import * as cast from '#tests/cast'

type Page = {
  endings: { kind: string; validUntil: string; next: { because: string } | null }[]
  metadata: { total: number }
  filters: { days: number; whose: string }
  laws: { code: string; holders: number }[]
}

const MOST_STATEMENTS = 12

const inDays = (days: number) => DateTime.fromISO(todayInWarsaw(), { zone: 'utc' }).plus({ days })

const withTitles = async (...residenceTitles: ResidencePayload[]) =>
  makeClient(await cast.anna(), { branchId: await cast.idOf(cast.krakow()), residenceTitles })

const card = (days: number): ResidencePayload => ({
  kind: 'TEMP',
  validFrom: inDays(-400),
  validUntil: inDays(days),
})

async function statementsOf(work: () => Promise<unknown>) {
  let count = 0
  const countOne = () => void count++
  const { client } = db.connection().knexQuery()
  client.on('query', countOne)
  await work()
  client.off('query', countOne)
  return count
}

test.group('Stays that end', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a guest signs in, a teacher finds nothing', async ({ client }) => {
    const guest = await client.get('/stay-endings').redirects(0)
    guest.assertHeader('location', '/login')
    const teacher = await client.get('/stay-endings').loginAs(await cast.teacher())
    teacher.assertStatus(404)
  })

  test('an adviser sees the own people of the next thirty days, the first to end first', async ({
    client,
    assert,
  }) => {
    await withTitles(card(20))
    await withTitles(card(0))
    await withTitles(card(31))
    await withTitles(card(-1))
    const page = await client
      .get('/stay-endings')
      .loginAs(await cast.anna())
      .withInertia()
    page.assertInertiaComponent('clients/stay_endings')
    const { endings, filters } = page.inertiaProps as Page
    assert.deepEqual(filters, { days: 30, whose: 'mine' })
    assert.deepEqual(
      endings.map(({ validUntil }) => validUntil),
      [inDays(0).toISODate(), inDays(20).toISODate()]
    )
  })

  test('sixty and ninety days show more, nonsense shows thirty', async ({ client, assert }) => {
    await withTitles(card(45))
    await withTitles(card(85))
    const anna = await cast.anna()
    const count = async (days: string) => {
      const page = await client.get('/stay-endings').qs({ days }).loginAs(anna).withInertia()
      return (page.inertiaProps as Page).metadata.total
    }
    assert.deepEqual(
      [await count('30'), await count('60'), await count('90'), await count('1000')],
      [0, 1, 2, 0]
    )
  })

  test('who leads the case sees it, and who only registered it no longer', async ({
    client,
    assert,
  }) => {
    const { id } = await withTitles(card(10))
    const leader = await cast.hire({ givenName: 'Jan', familyName: 'Kowal', roles: ['adviser'] })
    await db.from('clients').where('id', id).update({ adviser_id: leader.id })
    for (const [staff, expected] of [
      [leader, 1],
      [await cast.anna(), 0],
    ] as const) {
      const page = await client.get('/stay-endings').loginAs(staff).withInertia()
      assert.equal((page.inertiaProps as Page).metadata.total, expected)
    }
  })

  test('another branch never shows, whatever the filter', async ({ client, assert }) => {
    await withTitles(card(10))
    await makeHolder()
    const page = await client
      .get('/stay-endings')
      .qs({ whose: 'branch' })
      .loginAs(await cast.tariq())
      .withInertia()
    const { metadata, laws } = page.inertiaProps as Page
    assert.equal(metadata.total, 0)
    assert.lengthOf(laws, 0)
  })

  test('an application filed in time is named as what comes next', async ({ client, assert }) => {
    await withTitles(card(10), { kind: 'PENDING', filedOn: inDays(-3) })
    const page = await client
      .get('/stay-endings')
      .loginAs(await cast.anna())
      .withInertia()
    const [ending] = (page.inertiaProps as Page).endings
    assert.equal(ending.next?.because, 'application')
  })

  test('what a law ends for all is one item with the number of people', async ({
    client,
    assert,
  }) => {
    await makeHolder()
    await makeHolder()
    await db
      .from('residence_end_rules')
      .where('code', 'UKR')
      .update({
        ends_on: inDays(100).toISODate(),
      })
    const page = await client
      .get('/stay-endings')
      .loginAs(await cast.anna())
      .withInertia()
    const { laws, endings } = page.inertiaProps as Page
    assert.lengthOf(endings, 0)
    assert.deepInclude(laws[0], { code: 'UKR', holders: 2 })
  })

  test('thirty lines cost no more statements than one', async ({ assert }) => {
    const anna = await cast.anna()
    await withTitles(card(5))
    const list = () => Promise.all([listEndings({ whose: 'mine' }, anna), lawEndings('mine', anna)])
    const one = await statementsOf(list)
    for (let count = 0; count < 29; count++) {
      await withTitles(card(6))
    }
    const many = await statementsOf(list)
    assert.equal(many, one)
    assert.isAtMost(many, MOST_STATEMENTS)
    assert.isAbove(one, 4)
  })
})
