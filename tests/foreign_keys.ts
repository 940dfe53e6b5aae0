import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** One column of a foreign key; columns of one key share its `name`. */
export type ForeignKey = {
  name: string
  table: string
  column: string
  parent: string
  parentColumn: string
}

type PragmaRow = { id: number; from: string; table: string; to: string }

async function inSqlite(database: QueryClientContract): Promise<ForeignKey[]> {
  const tables = await database.from('sqlite_master').where('type', 'table').select('name')
  const keys = await Promise.all(
    tables.map(async ({ name: table }) => {
      const rows: PragmaRow[] = await database.rawQuery(`pragma foreign_key_list("${table}")`)
      return rows.map(({ id, from, table: parent, to }) => ({
        name: `${table}.${id}`,
        table,
        column: from,
        parent,
        parentColumn: to,
      }))
    })
  )
  return keys.flat()
}

async function inMariaDb(database: QueryClientContract): Promise<ForeignKey[]> {
  const [rows] = await database.rawQuery(
    `select constraint_name as name, table_name as child, column_name as col,
       referenced_table_name as parent, referenced_column_name as parent_column
     from information_schema.key_column_usage
     where table_schema = database() and referenced_table_name is not null`
  )
  return rows.map((row: Record<'name' | 'child' | 'col' | 'parent' | 'parent_column', string>) => ({
    name: `${row.child}.${row.name}`,
    table: row.child,
    column: row.col,
    parent: row.parent,
    parentColumn: row.parent_column,
  }))
}

/** Every foreign key of a database, by default the one the tests run on. */
export const foreignKeys = (database: QueryClientContract = db.connection()) =>
  database.dialect.name === 'mysql' ? inMariaDb(database) : inSqlite(database)
