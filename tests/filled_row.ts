import db from '@adonisjs/lucid/services/db'
import { newRecordId, randomLetters } from '#app/core/record_id'
import { columnsOf, type Column } from '#tests/table_columns'
import { foreignKeys, type ForeignKey } from '#tests/foreign_keys'

type Row = Record<string, string | number>

/** Something of the column's type that has no meaning. */
function anything({ type, length }: Column): string | number {
  if (/date/.test(type)) {
    return type === 'date' ? '2026-01-02' : '2026-01-02 10:00:00'
  }
  return /int|bool/.test(type) ? 1 : randomLetters(Math.min(length, 10))
}

async function parentsOf(table: string, keys: ForeignKey[], given: Row): Promise<Row> {
  const values: Row = {}
  const columns = await columnsOf(table)
  const own = keys.filter((key) => key.table === table)
  for (const key of own) {
    if (key.column in given || key.column in values || columns[key.column].isNullable) {
      continue
    }
    const parent = (await db.from(key.parent).first()) ?? (await filledRow(key.parent, {}, keys))
    for (const { column, parentColumn } of own.filter(({ name }) => name === key.name)) {
      values[column] = parent[parentColumn]
    }
  }
  return values
}

/** Inserts a row with `given` and, where the table insists, anything else; returns it. */
export async function filledRow(table: string, given: Row, known?: ForeignKey[]): Promise<Row> {
  const keys = known ?? (await foreignKeys())
  const row: Row = { ...(await parentsOf(table, keys, given)), ...given }
  for (const [name, column] of Object.entries(await columnsOf(table))) {
    if (name === 'id' && !/int/.test(column.type)) {
      row.id ??= newRecordId()
    } else if (column.isNeeded && name !== 'id') {
      row[name] ??= anything(column)
    }
  }
  await db.table(table).insert(row)
  return row
}
