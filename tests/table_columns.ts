import db from '@adonisjs/lucid/services/db'

export type Column = { type: string; isNeeded: boolean; isNullable: boolean; length: number }

const lengthOf = (type: string) => Number(type.match(/\((\d+)\)/)?.[1] ?? 10)

type PragmaRow = { name: string; type: string; notnull: number; dflt_value: unknown; pk: number }
type SchemaRow = { name: string; type: string; nullable: string; standard: unknown; extra: string }

async function inSqlite(table: string): Promise<[string, Column][]> {
  const rows: PragmaRow[] = await db.rawQuery(`pragma table_info("${table}")`)
  return rows.map(({ name, type, notnull, dflt_value: standard }) => [
    name,
    {
      type: type.toLowerCase(),
      isNeeded: notnull === 1 && standard === null,
      isNullable: notnull === 0,
      length: lengthOf(type),
    },
  ])
}

async function inMariaDb(table: string): Promise<[string, Column][]> {
  const [rows] = await db.rawQuery(
    `select column_name as name, column_type as type, is_nullable as nullable,
       column_default as standard, extra
     from information_schema.columns where table_schema = database() and table_name = ?`,
    [table]
  )
  return rows.map(({ name, type, nullable, standard, extra }: SchemaRow) => [
    name,
    {
      type: type.toLowerCase(),
      isNeeded: nullable === 'NO' && standard === null && extra !== 'auto_increment',
      isNullable: nullable === 'YES',
      length: lengthOf(type),
    },
  ])
}

/** The columns of a table; Lucid's own `columnsInfo` knows none inside a transaction. */
export const columnsOf = async (table: string): Promise<Record<string, Column>> =>
  Object.fromEntries(
    db.connection().dialect.name === 'mysql' ? await inMariaDb(table) : await inSqlite(table)
  )

/** Names of all tables, also inside a transaction. */
export async function tableNames(): Promise<string[]> {
  const query =
    db.connection().dialect.name === 'mysql'
      ? db
          .from('information_schema.tables')
          .whereRaw('table_schema = database()')
          .select('table_name as name')
      : db.from('sqlite_master').where('type', 'table').select('name')
  const rows: { name: string }[] = await query
  return rows.map(({ name }) => name)
}
