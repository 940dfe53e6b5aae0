import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type ForeignKey = { table: string; column: string; parent: string }

async function inSqlite(database: QueryClientContract): Promise<ForeignKey[]> {
  const tables = await database.from('sqlite_master').where('type', 'table').select('name')
  const keys = await Promise.all(
    tables.map(async ({ name: table }) => {
      const rows: { from: string; table: string }[] = await database.rawQuery(
        `pragma foreign_key_list("${table}")`
      )
      return rows.map(({ from: column, table: parent }) => ({ table, column, parent }))
    })
  )
  return keys.flat()
}

async function inMariaDb(database: QueryClientContract): Promise<ForeignKey[]> {
  const [rows] = await database.rawQuery(
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

/** Every foreign key of a database, by default the one the tests run on. */
export const foreignKeys = (database: QueryClientContract = db.connection()) =>
  database.dialect.name === 'mysql' ? inMariaDb(database) : inSqlite(database)
