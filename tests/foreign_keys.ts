import db from '@adonisjs/lucid/services/db'

export type ForeignKey = { table: string; column: string; parent: string }

async function inSqlite(): Promise<ForeignKey[]> {
  const tables = await db.from('sqlite_master').where('type', 'table').select('name')
  const keys = await Promise.all(
    tables.map(async ({ name: table }) => {
      const rows: { from: string; table: string }[] = await db.rawQuery(
        `pragma foreign_key_list("${table}")`
      )
      return rows.map(({ from: column, table: parent }) => ({ table, column, parent }))
    })
  )
  return keys.flat()
}

async function inMariaDb(): Promise<ForeignKey[]> {
  const [rows] = await db.rawQuery(
    `select table_name as child, column_name as col, referenced_table_name as parent
     from information_schema.key_column_usage
     where table_schema = database() and referenced_table_name is not null`
  )
  return rows.map((row: { child: string; col: string; parent: string }) => ({
    table: row.child,
    column: row.col,
    parent: row.parent,
  }))
}

/** Every foreign key of the database the tests run on. */
export const foreignKeys = () =>
  db.connection().dialect.name === 'mysql' ? inMariaDb() : inSqlite()
