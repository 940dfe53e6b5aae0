import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { freePort } from '#tests/concurrency/servers'
import { benchDatabase, installedEngines, type BenchDatabase, type Engine } from './lab/database.ts'

type Figure = {
  operation: string
  isExact: boolean
  found: number
  statements: number
  rows: number
  scans: string[]
  cpu: number
  ratio: number | null
}
type Result = { seconds: number; figures: Figure[] }

const GATES = { cpu: 25, growth: 0.3, exactGrowth: 0.1, ratio: 10 }
/** Below this a request's cost is the framework's, and its growth is noise. */
const NOISE_MS = 1

const databasePid = (database: BenchDatabase) =>
  database.pidFile ? readFileSync(database.pidFile, 'utf8').trim() : ''

async function probe(engine: Engine, clients: number): Promise<Result> {
  const database = await benchDatabase(engine)
  try {
    const port = String(await freePort())
    const env = {
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
    const options = ['--import=@poppinss/ts-exec', 'bench/search/probe.ts', String(clients)]
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

const growth = (small: number, big: number, factor: number) =>
  Math.log(Math.max(big, NOISE_MS) / Math.max(small, NOISE_MS)) / Math.log(factor)

const row = (cells: (string | number)[]) =>
  String(cells[0]).padEnd(26) +
  cells
    .slice(1)
    .map((cell) => String(cell).padStart(9))
    .join('')

function show(engine: Engine, sizes: number[], results: Result[]) {
  const [small, big] = [results[0], results.at(-1)!]
  const factor = sizes.at(-1)! / sizes[0]
  console.log(
    `\n${engine}: ${sizes.map((size, at) => `${size} clients in ${results[at].seconds} s`).join(', ')}`
  )
  const heads = sizes.flatMap((size) => [`ms ${size}`, 'stmts', 'rows', 'found'])
  console.log(row(['operation', ...heads, 'b', 'raw ×']))
  return big.figures.map((figure, at) => {
    const b = growth(small.figures[at].cpu, figure.cpu, factor)
    const cells = results.flatMap(({ figures }) => [
      figures[at].cpu.toFixed(1),
      figures[at].statements,
      figures[at].rows,
      figures[at].found > 100 ? '100+' : figures[at].found,
    ])
    console.log(row([figure.operation, ...cells, b.toFixed(2), figure.ratio?.toFixed(1) ?? '']))
    return { ...figure, b }
  })
}

function judge(engine: Engine, figures: (Figure & { b: number })[]): boolean {
  const exact = figures.filter(({ isExact }) => isExact)
  const named = figures.filter(({ isExact }) => !isExact)
  const most = (numbers: number[]) => Math.max(...numbers)
  const verdicts: [string, number, number][] = [
    ['CPU of a name search, ms', most(named.map(({ cpu }) => cpu)), GATES.cpu],
    ['growth exponent by name', most(named.map(({ b }) => b)), GATES.growth],
    ['growth exponent, exact', most(exact.map(({ b }) => b)), GATES.exactGrowth],
    ['exact search, times raw', most(exact.map(({ ratio }) => ratio ?? 0)), GATES.ratio],
    ['full scans', figures.flatMap(({ scans }) => scans).length, 0],
  ]
  for (const [gate, value, limit] of verdicts) {
    const verdict = value <= limit ? 'ok' : 'FAILED'
    console.log(
      `${engine} ${gate.padEnd(28)}${value.toFixed(2).padStart(8)} ≤ ${limit}  ${verdict}`
    )
  }
  return verdicts.every(([, value, limit]) => value <= limit)
}

/** `--engines sqlite,mariadb --sizes 1000,100000`: what a search costs, and how it grows. */
export async function run(options: string[]) {
  const { values } = parseArgs({
    args: options,
    options: {
      engines: { type: 'string', default: installedEngines().join() },
      sizes: { type: 'string', default: '1000,100000' },
    },
  })
  const sizes = values.sizes.split(',').map(Number)
  const verdicts: boolean[] = []
  for (const engine of values.engines.split(',') as Engine[]) {
    const results: Result[] = []
    for (const size of sizes) {
      results.push(await probe(engine, size))
    }
    verdicts.push(judge(engine, show(engine, sizes, results)))
  }
  process.exitCode = verdicts.every(Boolean) ? 0 : 1
}
