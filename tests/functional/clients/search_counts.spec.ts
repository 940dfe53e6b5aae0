import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { searchClients } from '#app/clients/search_clients'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

type Statement = { sql: string; bindings: unknown[] }

const GROWING =
  /^SCAN (clients|client_\w+|participants|contact_points|residence_titles|identity_documents)\b/
const NAMESAKES = 300
const isSqlite = () => db.connection().dialect.name === 'better-sqlite3'

async function statementsOf(work: () => Promise<unknown>) {
  const sent: Statement[] = []
  const hear = ({ sql, bindings }: Statement) => void sent.push({ sql, bindings })
  const { client } = db.connection().knexQuery()
  client.on('query', hear)
  await work()
  client.off('query', hear)
  return sent
}

/** How SQLite would answer, line by line. */
async function planOf({ sql, bindings }: Statement): Promise<string[]> {
  const plan = await db.rawQuery(`explain query plan ${sql}`, bindings as string[])
  return plan.map(({ detail }: { detail: string }) => detail)
}

/** What this session of MariaDB has read so far. */
async function rowsRead(): Promise<number> {
  const [rows] = await db.rawQuery("show session status like 'Handler_read%'")
  return rows.reduce((sum: number, { Value: value }: { Value: string }) => sum + Number(value), 0)
}

/** Three hundred people of one name. */
async function registerNamesakes() {
  const kept = await makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    contacts: [{ kind: 'phone', value: '+48601234567' }],
    pesel: '44051401458',
  })
  const [row] = await db.from('clients').where('id', kept.id)
  const keys: { key: string }[] = await db.from('client_name_keys').where('client_id', kept.id)
  const ids = Array.from({ length: NAMESAKES }, (_, at) => String(at).padStart(26, '0'))
  const rows = ids.map((id, at) => ({ ...row, id, number: `AAA-${1000 + at}`, pesel_index: null }))
  await db.table('clients').multiInsert(rows)
  for (const id of ids) {
    await db.table('client_name_keys').multiInsert(keys.map(({ key }) => ({ key, client_id: id })))
  }
}

test.group('What a search costs', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => registerNamesakes())

  test('{words}: at most {statements} statements, from the index, whatever the register holds')
    .with([
      { words: 'Олександр Шевченко', statements: 4 },
      { words: 'Szewczenko', statements: 4 },
      { words: 'Ol Shev', statements: 4 },
      { words: 'Shevchenko Oleksandr Petrovych', statements: 4 },
      { words: 'Oleksandr Shevhcenko', statements: 5 },
      { words: 'Brzęczyszczykiewicz Zbigniew', statements: 3 },
      { words: '+48 601 234 567', statements: 4 },
      { words: '44051401458', statements: 4 },
      { words: 'AAA-1005', statements: 4 },
    ])
    .run(async ({ assert }, { words, statements }) => {
      const anna = await cast.anna()
      await searchClients(words, anna)
      const before = isSqlite() ? 0 : await rowsRead()
      const sent = await statementsOf(() => searchClients(words, anna))
      assert.isAtMost(sent.length, statements)
      if (isSqlite()) {
        const plans = await Promise.all(sent.map(planOf))
        assert.deepEqual(
          plans.flat().filter((line) => GROWING.test(line)),
          []
        )
      } else {
        const idle = await rowsRead()
        assert.isAtMost(idle - before, 2500)
      }
    })
})
