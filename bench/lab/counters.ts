import db from '@adonisjs/lucid/services/db'

export type Statement = { sql: string; bindings: unknown[] }

type Sqlite = {
  prepare(sql: string): { all(...values: unknown[]): unknown[] }
  function(name: string, options: object, body: () => number): void
}
type KnexClient = {
  on(event: 'query', heard: (statement: Statement) => void): void
  off(event: 'query', heard: (statement: Statement) => void): void
  acquireConnection(): Promise<Sqlite>
  releaseConnection(driver: Sqlite): Promise<void>
}

const knex = () => (db.connection().knexQuery() as unknown as { client: KnexClient }).client
const isSqlite = () => db.connection().dialect.name === 'better-sqlite3'

/** The statements that `work` sends to the database. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const hear = ({ sql, bindings }: Statement) => void sent.push({ sql, bindings })
  knex().on('query', hear)
  await work()
  knex().off('query', hear)
  return sent
}

const bindable = (bindings: unknown[]) =>
  bindings.map((value) => (typeof value === 'boolean' ? Number(value) : value))

async function withSqlite<Result>(work: (driver: Sqlite) => Result): Promise<Result> {
  const driver = await knex().acquireConnection()
  const result = work(driver)
  await knex().releaseConnection(driver)
  return result
}

const GROWING =
  'clients|client_\\w+|participants|contact_points|residence_titles|identity_documents'
const SCAN = new RegExp(`^SCAN (${GROWING})\\b`)

/** Full scans of the register in SQLite's plan of a statement. */
export const scansOf = ({ sql, bindings }: Statement): Promise<string[]> =>
  withSqlite((driver) => {
    const plan = driver.prepare(`explain query plan ${sql}`).all(...bindable(bindings)) as {
      detail: string
    }[]
    return plan.map(({ detail }) => detail).filter((detail) => SCAN.test(detail))
  })

/** The statement with a condition that is always true and counts each row it is asked about. */
export const counting = (sql: string) =>
  sql
    .replace(
      /(from `(\w+)`(?: as `(\w+)`)?(?: (?:inner|left) join .*?)?) where /g,
      (_, from, table, alias) => `${from} where rows_read(\`${alias ?? table}\`.rowid) = 1 and `
    )
    .replace(
      /join `(\w+)` on /g,
      (_, table) => `join \`${table}\` on rows_read(\`${table}\`.rowid) = 1 and `
    )

async function rowsReadBySqlite(statements: Statement[]): Promise<number> {
  let rows = 0
  await withSqlite((driver) => {
    driver.function('rows_read', { varargs: true, deterministic: false }, () => ++rows && 1)
    for (const { sql, bindings } of statements.filter((one) => /^select/i.test(one.sql))) {
      driver.prepare(counting(sql)).all(...bindable(bindings))
    }
  })
  return rows
}

async function handlerReads(): Promise<number> {
  const [rows] = await db.rawQuery("show session status like 'Handler_read%'")
  return rows.reduce((sum: number, row: { Value: string }) => sum + Number(row.Value), 0)
}

/** Needs a pool of one connection: the server counts by session. */
async function rowsReadByMysql(work: () => Promise<unknown>): Promise<number> {
  const idle = await handlerReads()
  const before = await handlerReads()
  await work()
  const after = await handlerReads()
  return after - before - (before - idle)
}

/** The statements of `work`, and the rows the engine visited to answer them. */
export async function countsOf(work: () => Promise<unknown>) {
  const statements = await statementsOf(work)
  const rows = await (isSqlite() ? rowsReadBySqlite(statements) : rowsReadByMysql(work))
  const asked = statements.filter((one) => isSqlite() && /^select/i.test(one.sql))
  const scans = await Promise.all(asked.map(scansOf))
  return { statements, rows, scans: scans.flat() }
}
