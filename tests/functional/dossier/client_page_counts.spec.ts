import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { now, toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

const EVENTS = 60

async function statementsOf(work: () => Promise<unknown>) {
  let count = 0
  const countOne = () => void count++
  const knex = db.connection().knexQuery().client
  knex.on('query', countOne)
  await work()
  knex.off('query', countOne)
  return count
}

async function registered() {
  const anna = await cast.anna()
  return makeClient(anna, { branchId: await cast.idOf(cast.krakow()), clauseLanguage: 'uk' })
}

/** Papers handed over again and again: each is an event of the story. */
async function live(clientId: string) {
  const [{ id, given_at: givenAt, ...paper }] = await db
    .from('clause_handovers')
    .where('client_id', clientId)
  const rows = Array.from({ length: EVENTS }, (_, at) => ({
    ...paper,
    id: newRecordId(),
    given_at: toSql(now().minus({ days: at })),
  }))
  await db.table('clause_handovers').multiInsert(rows)
}

type Visit = (request: ReturnType<ApiClient['get']>) => ReturnType<ApiClient['get']>

const PARTS: Visit[] = [
  (request) => request.withInertia(),
  (request) =>
    request.withInertiaPartialReload('dossier/client', ['timeline', 'nextAppointments', 'clause']),
]

/** Statements of the page, then of what it loads afterwards. */
async function costOf(client: ApiClient, id: string) {
  const anna = await cast.anna()
  const costs: number[] = []
  for (const part of PARTS) {
    const request = part(client.get(`/clients/${id}`).loginAs(anna))
    costs.push(await statementsOf(() => request.then((page) => page.assertStatus(200))))
  }
  return costs
}

test.group("What the client's page costs", (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('as many statements for sixty events as for one', async ({ client, assert }) => {
    const { id } = await registered()
    await costOf(client, id)
    const quiet = await costOf(client, id)
    await live(id)
    assert.deepEqual(await costOf(client, id), quiet)
    assert.isAtMost(quiet[0], 10)
    assert.isAtMost(quiet[1], 10)
  })
})
