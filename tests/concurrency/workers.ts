import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import app from '@adonisjs/core/services/app'
import { commandLine, end, freePort, serverEnvironment } from '#tests/concurrency/servers'

const PATIENCE_MS = 60_000

/** `node ace worker` in processes of their own, on the test run's database; all are awake when this returns. */
export async function startWorkers(count: number, changes: Record<string, string> = {}) {
  await db.from('worker_heartbeats').delete()
  let printed = ''
  const processes: ChildProcess[] = []
  for (let index = 0; index < count; index++) {
    const env = serverEnvironment(await freePort(), { ...changes, WORKER: 'separate' })
    const worker = spawn(process.execPath, commandLine('worker'), { cwd: app.makePath(), env })
    worker.stdout.on('data', (chunk) => (printed += String(chunk)))
    worker.stderr.on('data', (chunk) => (printed += String(chunk)))
    processes.push(worker)
  }
  const stop = async () => void (await Promise.all(processes.map(end)))
  await untilAwake(count).catch(async (error: unknown) => {
    await stop()
    throw new Error(`${String(error)}\n${printed}`)
  })
  return { processes, output: () => printed, stop }
}

async function untilAwake(count: number) {
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    const awake = await db.from('worker_heartbeats').select('*')
    if (awake.length >= count) {
      return
    }
    await setTimeout(50)
  }
  throw new Error('A worker did not wake up')
}
