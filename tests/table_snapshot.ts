import db from '@adonisjs/lucid/services/db'
import { tableNames } from '#tests/table_columns'

type Row = Record<string, unknown>

const asText = (row: Row) =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Every row of every table as text, to compare a database with itself; `skip` leaves tables out. */
export async function snapshotOf(skip: string[], without: Record<string, string[]> = {}) {
  const tables = await tableNames()
  const kept = tables.filter((table) => !skip.includes(table)).sort()
  const snapshot: Record<string, string[]> = {}
  for (const table of kept) {
    const rows: Row[] = await db.from(table)
    const left = rows.map((row) => {
      const columns = Object.entries(row).filter(([name]) => !without[table]?.includes(name))
      return asText(Object.fromEntries(columns))
    })
    snapshot[table] = left.sort()
  }
  return snapshot
}

export const countsOf = (snapshot: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(snapshot).map(([table, rows]) => [table, rows.length]))
