import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import app from '@adonisjs/core/services/app'

/*
 * Real server processes of this application, for everything that a test in one process cannot show.
 *
 *     const servers = await startServers(2)          // or startServers(1, { WORKER: 'embedded' })
 *     teardown(() => servers.stop())
 *     const answers = await atOnce(100, (i) =>
 *       fetch(`${servers.urls[i % 2]}/pl/book`, { method: 'POST', redirect: 'manual', body })
 *     )
 *
 * They serve the test run's own database (DB_* of the environment: SQLite, or the private MariaDB
 * that bin/test-all starts), so a suite arranges with factories and looks with `db` as usual, but
 * must NOT wrap itself in a global transaction, and cleans up what it made. Rate limits are off,
 * sessions are in the database, NODE_ENV is production.
 */
export type Servers = {
  urls: string[]
  processes: ChildProcess[]
  /** Everything the processes printed. */
  output: () => string
  stop: () => Promise<void>
}

type Environment = Record<string, string>

const PATIENCE_MS = 60_000

/** bin/test-all has built the application: its processes start sooner, and as they are shipped. */
const isBuilt = process.env.BUILT === '1'
const SERVER = isBuilt ? ['build/bin/server.js'] : ['--import=@poppinss/ts-exec', 'bin/server.ts']

/** What `node` is told to run a command of the application. */
export const commandLine = (command: string) => [
  isBuilt ? 'build/bin/console.js' : 'ace.js',
  command,
]

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

/** The environment of a process of this application on the test run's database. */
export const serverEnvironment = (port: number, changes: Environment) => ({
  ...process.env,
  NODE_ENV: 'production',
  ENV_PATH: app.makePath(),
  DEMO: '1',
  RATE_LIMITS: 'off',
  SESSION_DRIVER: 'database',
  LOG_LEVEL: 'error',
  HOST: '127.0.0.1',
  PORT: String(port),
  APP_URL: `http://127.0.0.1:${port}`,
  DB_FILE: resolve(app.makePath(), process.env.DB_FILE ?? 'tmp/test.sqlite3'),
  ...changes,
})

async function startOne(port: number, changes: Environment, print: (text: string) => void) {
  const server = spawn(process.execPath, SERVER, {
    cwd: app.makePath(),
    env: serverEnvironment(port, changes),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  server.stdout.on('data', (chunk) => print(String(chunk)))
  server.stderr.on('data', (chunk) => print(String(chunk)))
  await untilAnswering(server, `http://127.0.0.1:${port}/health/live`)
  return server
}

async function untilAnswering(server: ChildProcess, url: string) {
  for (let waited = 0; waited < PATIENCE_MS && server.exitCode === null; waited += 100) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) {
      return
    }
    await setTimeout(100)
  }
  server.kill('SIGKILL')
  throw new Error('A server process did not start')
}

/** Asks the process to end, as an operator does, and insists after ten seconds. */
export async function end(server: ChildProcess) {
  if (server.exitCode === null && server.signalCode === null) {
    const insist = globalThis.setTimeout(() => server.kill('SIGKILL'), 10_000)
    server.kill('SIGTERM')
    await once(server, 'exit')
    clearTimeout(insist)
  }
}

export async function startServers(count: number, changes: Environment = {}): Promise<Servers> {
  let printed = ''
  const ports = await Promise.all(Array.from({ length: count }, freePort))
  const starts = ports.map((port) => startOne(port, changes, (text) => (printed += text)))
  const settled = await Promise.allSettled(starts)
  const processes = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  const servers = {
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
    processes,
    output: () => printed,
    stop: async () => void (await Promise.all(processes.map(end))),
  }
  if (processes.length < count) {
    await servers.stop()
    throw new Error(`A server process did not start:\n${printed}`)
  }
  return servers
}

/** Starts `count` pieces of work in the same instant and waits for all of them. */
export const atOnce = <Result>(count: number, work: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
