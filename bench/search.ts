import { parseArgs } from 'node:util'
import { installedEngines, type Engine } from './lab/database.ts'
import { growth, judge, row } from './lab/gates.ts'
import { runProbe } from './lab/run_probe.ts'

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

/** Below this a request's cost is the framework's, and its growth is noise. */
const FRAMEWORK_MS = 1
const GATES = { cpu: 25, growth: 0.3, exactGrowth: 0.1, ratio: 10 }
function show(engine: Engine, sizes: number[], results: Result[]) {
  const [small, big] = [results[0], results.at(-1)!]
  const factor = sizes.at(-1)! / sizes[0]
  console.log(
    `\n${engine}: ${sizes.map((size, at) => `${size} clients in ${results[at].seconds} s`).join(', ')}`
  )
  const heads = sizes.flatMap((size) => [`ms ${size}`, 'stmts', 'rows', 'found'])
  console.log(row(['operation', ...heads, 'b', 'raw ×']))
  return big.figures.map((figure, at) => {
    const b = growth(small.figures[at].cpu, figure.cpu, factor, FRAMEWORK_MS)
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

function verdict(engine: Engine, figures: (Figure & { b: number })[]): boolean {
  const exact = figures.filter(({ isExact }) => isExact)
  const named = figures.filter(({ isExact }) => !isExact)
  const most = (numbers: number[]) => Math.max(...numbers)
  return judge(engine, [
    { gate: 'name search, ms of CPU', value: most(named.map(({ cpu }) => cpu)), limit: GATES.cpu },
    {
      gate: 'name search, growth exponent',
      value: most(named.map(({ b }) => b)),
      limit: GATES.growth,
    },
    {
      gate: 'exact search, growth exponent',
      value: most(exact.map(({ b }) => b)),
      limit: GATES.exactGrowth,
    },
    {
      gate: 'exact search, times raw',
      value: most(exact.map(({ ratio }) => ratio ?? 0)),
      limit: GATES.ratio,
    },
    { gate: 'full scans', value: figures.flatMap(({ scans }) => scans).length, limit: 0 },
  ])
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
      results.push(await runProbe<Result>('bench/search/probe.ts', engine, size))
    }
    verdicts.push(verdict(engine, show(engine, sizes, results)))
  }
  process.exitCode = verdicts.every(Boolean) ? 0 : 1
}
