import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { freePort } from '#tests/concurrency/servers'
import { benchDatabase, type BenchDatabase, type Engine } from './database.ts'

const databasePid = (database: BenchDatabase) =>
  database.pidFile ? readFileSync(database.pidFile, 'utf8').trim() : ''

async function environmentOf(database: BenchDatabase) {
  const port = String(await freePort())
  return {
    ...process.env,
    ...database.environment,
    NODE_ENV: 'production',
    DEMO: '1',
    RATE_LIMITS: 'off',
    SESSION_DRIVER: 'database',
    WORKER: 'separate',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: port,
    APP_URL: `http://127.0.0.1:${port}`,
    BENCH_DATABASE_PID: databasePid(database),
  }
}

/** Runs a probe in a process of its own on a fresh database, and reads the figures that it prints. */
export async function runProbe<Result>(file: string, engine: Engine, size: number) {
  const database = await benchDatabase(engine)
  try {
    const env = await environmentOf(database)
    const options = ['--import=@poppinss/ts-exec', file, String(size)]
    const child = spawn(process.execPath, options, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.on('data', (chunk) => (printed += chunk))
    await once(child, 'exit')
    const line = printed.split('\n').find((text) => text.startsWith('RESULT '))
    if (!line) {
      throw new Error(`The probe failed:\n${printed}`)
    }
    return JSON.parse(line.slice('RESULT '.length)) as Result
  } finally {
    await database.remove()
  }
}
