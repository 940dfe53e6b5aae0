import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { PrivateMariaDb } from '#tests/concurrency/mariadb'

export type Engine = 'sqlite' | 'mariadb'
export type BenchDatabase = {
  environment: Record<string, string>
  pidFile?: string
  remove: () => Promise<void>
}

const run = promisify(execFile)

export const installedEngines = (): Engine[] =>
  ['/usr/sbin/mariadbd', '/usr/bin/mariadbd', '/usr/local/bin/mariadbd'].some(existsSync)
    ? ['sqlite', 'mariadb']
    : ['sqlite']

async function empty(engine: Engine): Promise<BenchDatabase> {
  if (engine === 'mariadb') {
    const server = await PrivateMariaDb.create()
    const environment = { ...server.environment, DB_POOL: '1' }
    const pidFile = `${server.folder}/data/pid`
    return { environment, pidFile, remove: () => server.remove() }
  }
  const folder = await mkdtemp(`${tmpdir()}/centre-bench-`)
  return {
    environment: { DB_CONNECTION: 'sqlite', DB_FILE: `${folder}/bench.sqlite3` },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A migrated database of its own with the code lists, thrown away afterwards. */
export async function benchDatabase(engine: Engine): Promise<BenchDatabase> {
  const database = await empty(engine)
  const env = { ...process.env, ...database.environment, NODE_ENV: 'production' }
  for (const command of [['migration:run', '--force', '--compact-output'], ['db:seed']]) {
    await run(process.execPath, ['ace.js', ...command], { env })
  }
  return database
}
