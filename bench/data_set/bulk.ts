import db from '@adonisjs/lucid/services/db'
import type { Row } from '#database/seeders/demo/insert_rows'

/** What both drivers' own connections can; the query builder takes too long over millions of rows. */
type Prepared = { run: (...values: unknown[]) => void }
type Driver = {
  prepare: (sql: string) => Prepared
  query: (sql: string, values: unknown[][][], done: (error: Error | null) => void) => void
}

const names = (row: Row) => Object.keys(row).map((name) => `\`${name}\``)

function insertIntoSqlite(driver: Driver, table: string, rows: Row[]) {
  const columns = names(rows[0])
  const places = columns.map(() => '?').join()
  const statement = driver.prepare(`insert into ${table} (${columns.join()}) values (${places})`)
  for (const row of rows) {
    statement.run(...Object.values(row))
  }
}

const insertIntoMysql = (driver: Driver, table: string, rows: Row[]) =>
  new Promise<void>((resolve, reject) => {
    const values = rows.map((row) => Object.values(row))
    const sql = `insert into ${table} (${names(rows[0]).join()}) values ?`
    driver.query(sql, [values], (error) => (error ? reject(error) : resolve()))
  })

/** Inserts the rows of several tables, in the order given, in one transaction. */
export async function insertInBulk(tables: Record<string, Row[]>) {
  const { client } = db.connection().knexQuery() as unknown as {
    client: {
      acquireConnection(): Promise<Driver>
      releaseConnection(driver: Driver): Promise<void>
    }
  }
  const isSqlite = db.connection().dialect.name === 'better-sqlite3'
  const driver = await client.acquireConnection()
  const say = (sql: string) => (isSqlite ? driver.prepare(sql).run() : insertStatement(driver, sql))
  await say('begin')
  for (const [table, rows] of Object.entries(tables).filter(([, { length }]) => length > 0)) {
    await (isSqlite ? insertIntoSqlite : insertIntoMysql)(driver, table, rows)
  }
  await say('commit')
  await client.releaseConnection(driver)
}

const insertStatement = (driver: Driver, sql: string) =>
  new Promise<void>((resolve, reject) =>
    driver.query(sql, [], (error) => (error ? reject(error) : resolve()))
  )
