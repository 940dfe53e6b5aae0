import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { ForeignKey } from '#tests/foreign_keys'

/** What the previous release shipped; these files are never edited. */
const LAST_RELEASED = '0199'
const CONNECTION = 'upgrade'
const FOLDER = 'tmp/previous_release'

type Config = { connection: Record<string, unknown>; migrations: { paths: string[] } }

/** An empty database beside the test run's own, on the same engine. */
async function emptyDatabase(): Promise<Config> {
  const own = db.manager.get(db.primaryConnectionName)!.config as unknown as Config
  if (db.connection().dialect.name === 'mysql') {
    await db.rawQuery('drop database if exists centre_upgrade')
    await db.rawQuery('create database centre_upgrade character set utf8mb4')
    return { ...own, connection: { ...own.connection, database: 'centre_upgrade' } }
  }
  const filename = app.tmpPath('upgrade.sqlite3')
  await Promise.all(['', '-wal', '-shm'].map((end) => rm(filename + end, { force: true })))
  return { ...own, connection: { ...own.connection, filename } }
}

async function migrate(config: Config, folder: string) {
  await db.manager.close(CONNECTION, true)
  db.manager.add(CONNECTION, { ...config, migrations: { paths: [folder] } } as never)
  const runner = new MigrationRunner(db, app, {
    direction: 'up',
    connectionName: CONNECTION,
    disableLocks: true,
  })
  await runner.run()
  if (runner.error) {
    throw runner.error
  }
  return db.connection(CONNECTION)
}

/** The database as the first release left it, and the way to bring it up to date. */
export async function previousRelease() {
  const config = await emptyDatabase()
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  const files = await readdir('database/migrations')
  for (const file of files.filter((name) => name.slice(0, 4) <= LAST_RELEASED)) {
    await cp(`database/migrations/${file}`, `${FOLDER}/${file}`)
  }
  const database = await migrate(config, FOLDER)
  return {
    database,
    async upgrade() {
      const renamed = db.raw(`replace(name, '${FOLDER}', 'database/migrations')`)
      await database.from('adonis_schema').update({ name: renamed })
      return migrate(config, 'database/migrations')
    },
  }
}

const valueFor = (type: string, length: number) =>
  /date|time/.test(type)
    ? '2026-01-02'
    : /int|bool|num/.test(type)
      ? 1
      : 'x'.repeat(Math.min(length, 3))

/** One row in every table, each pointing at the row of its parent. */
export async function fillEveryTable(database: QueryClientContract, keys: ForeignKey[]) {
  const filled = new Map<string, Record<string, unknown>>()
  const all = await database.getAllTables()
  let waiting = all.filter((table) => !/^(adonis|sqlite)_/.test(table))
  while (waiting.length > 0) {
    const ready = waiting.filter((table) =>
      keys.every((key) => key.table !== table || key.parent === table || filled.has(key.parent))
    )
    for (const table of ready) {
      filled.set(table, await fill(database, table, keys, filled))
    }
    waiting = waiting.filter((table) => !ready.includes(table))
  }
  return [...filled.keys()]
}

async function fill(
  database: QueryClientContract,
  table: string,
  keys: ForeignKey[],
  filled: Map<string, Record<string, unknown>>
) {
  const columns = await database.columnsInfo(table)
  const row = Object.fromEntries(
    Object.entries(columns).map(([name, { type, maxLength }]) => {
      const key = keys.find((one) => one.table === table && one.column === name)
      const known = key && filled.get(key.parent)
      const value = known ? known[key.parentColumn] : valueFor(type, Number(maxLength) || 3)
      return [name, key?.parent === table ? null : value]
    })
  )
  await database.table(table).insert(row)
  return row
}
