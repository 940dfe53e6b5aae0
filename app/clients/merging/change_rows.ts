import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { rowToJson, type StoredRow } from '#app/clients/merging/stored_value'
import ClientMergeMove from '#app/clients/models/client_merge_move'

export type Merge = { id: string; survivorId: string; loserId: string }

type Change = {
  table: string
  column: string
  row: StoredRow
  /** The columns that the merge writes. */
  values: Record<string, string | number | null>
  /** Remember a row that changes its owner whole, because an edit may replace it. */
  keepsRow?: boolean
}

const isSame = (left: unknown, right: unknown) => (left ?? null) === (right ?? null)

/** What the row said in the columns that change; null when only the owner does. */
function before({ row, values, column, keepsRow }: Change): string | null {
  const columns = Object.keys(values)
  if (!keepsRow && columns.length === 1 && columns[0] === column) {
    return null
  }
  const isGiven = row[column] !== values[column]
  const kept =
    keepsRow && isGiven ? row : Object.fromEntries(columns.map((name) => [name, row[name]]))
  return rowToJson(kept)
}

/** Writes new values into rows and remembers how to go back; rows that stay as they are do not. */
export async function changeRows(merge: Merge, changes: Change[], trx: TransactionClientContract) {
  const real = changes.filter(({ row, values }) =>
    Object.entries(values).some(([column, value]) => !isSame(row[column], value))
  )
  for (const { table, row, values } of real) {
    await trx.from(table).where('id', row.id).update(values)
  }
  await ClientMergeMove.createMany(
    real.map((change) => ({
      clientMergeId: merge.id,
      tableName: change.table,
      columnName: change.column,
      rowKey: String(change.row.id),
      before: before(change),
    })),
    { client: trx }
  )
}
