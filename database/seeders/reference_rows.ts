import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type Row = Record<string, string | number | boolean | null>

/** Adds the rows that are missing; what an administrator has changed since stays as it is. */
export async function referenceRows(
  client: QueryClientContract,
  table: string,
  key: string | string[],
  rows: Row[]
) {
  await client.knexQuery().table(table).insert(rows).onConflict([key].flat()).ignore()
}
