import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type Row = Record<string, string | number | boolean | null>

const AT_ONCE = 200

/** Many rows in few statements; what the models' hooks would do is done by the caller. */
export async function insertRows(client: QueryClientContract, table: string, rows: Row[]) {
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    await client.table(table).multiInsert(rows.slice(first, first + AT_ONCE))
  }
}
