import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export type Call = { url: string; method: string; headers: Record<string, string>; body?: string }

const SENDER = `
  const { call, times } = JSON.parse(process.argv[1])
  for (let i = 0; i < times; i++) {
    const answer = await fetch(call.url, call)
    await answer.arrayBuffer()
    if (!answer.ok) { console.error(answer.status); process.exit(1) }
  }`

/** Sends the call again and again from another process, so that only the answering costs here. */
async function send(call: Call, times: number) {
  const text = JSON.stringify({ call, times })
  const sender = spawn(process.execPath, ['--input-type=module', '-e', SENDER, text], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = await once(sender, 'exit')
  if (code !== 0) {
    throw new Error(`${call.method} ${call.url} failed`)
  }
}

/** CPU of all threads of another process, in milliseconds; zero where /proc does not say. */
export function cpuOf(pid: number): number {
  const tasks = `/proc/${pid}/task`
  if (!existsSync(tasks)) {
    return 0
  }
  const spent = readdirSync(tasks).map((task) =>
    Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0])
  )
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6
}

const own = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** CPU per request in milliseconds, of this process and of the database's own process. */
export async function cpuOfCall(call: Call, times: number, databasePid: number | null) {
  const total = () => own() + (databasePid ? cpuOf(databasePid) : 0)
  const before = total()
  await send(call, times)
  return (total() - before) / times
}

export function median(values: number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
