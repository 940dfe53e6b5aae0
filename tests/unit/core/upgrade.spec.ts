import { test } from '@japa/runner'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { foreignKeys } from '#tests/foreign_keys'
import { fillEveryTable, previousRelease } from '#tests/previous_release'

/** Derived rows, made anew from the names: `node ace clients:refold`. */
const DERIVED = ['client_name_keys']

/** Reasons are encrypted on the way. */
const readable = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'reason'))

async function rowsOf(database: QueryClientContract, tables: string[]) {
  const rows = tables.map(async (table) => [table, await database.from(table)] as const)
  return Object.fromEntries(await Promise.all(rows)) as Record<string, Record<string, unknown>[]>
}

test('a database of the previous release is brought up to date and keeps every row', async ({
  assert,
}) => {
  const { database, upgrade } = await previousRelease()
  const filled = await fillEveryTable(database, await foreignKeys(database))
  const tables = filled.filter((table) => !DERIVED.includes(table))
  assert.isAbove(tables.length, 40)
  const before = await rowsOf(database, tables)
  const after = await rowsOf(await upgrade(), tables)
  for (const table of tables) {
    assert.lengthOf(after[table], before[table].length, table)
    for (const [index, row] of before[table].entries()) {
      assert.containsSubset(after[table][index], readable(row), table)
    }
  }
}).timeout(60_000)
