import { parseArgs } from 'node:util'
import { installedEngines, type Engine } from './lab/database.ts'
import { growth, judge, row } from './lab/gates.ts'
import { runProbe } from './lab/run_probe.ts'

type Figure = {
  operation: string
  found: number
  statements: number
  rows: number
  cpu: number
  rawCpu: number
  ratio: number
}
type Result = { seconds: number; figures: Figure[] }

const GATES = { dayCpu: 6, monthRatio: 2, growth: 0.1, statements: 4 }

function show(engine: Engine, sizes: number[], results: Result[]) {
  console.log(`\n${engine}: free slots of 20 advisers, CPU with the database's own`)
  console.log(
    row(['operation', 'reserved', 'filled s', 'found', 'stmts', 'rows', 'ms', 'raw ms', 'raw ×'])
  )
  for (const [at, { seconds, figures }] of results.entries()) {
    for (const { operation, found, statements, rows, cpu, rawCpu, ratio } of figures) {
      const times = [cpu, rawCpu, ratio].map((value) => value.toFixed(2))
      console.log(row([operation, sizes[at], seconds, found, statements, rows, ...times]))
    }
  }
}

function verdict(engine: Engine, sizes: number[], results: Result[]): boolean {
  const factor = sizes.at(-1)! / sizes[0]
  const of = (operation: string) =>
    results.map(({ figures }) => figures.find((one) => one.operation === operation)!)
  const days = of('a day')
  const months = of('a month')
  const most = (values: number[]) => Math.max(...values)
  const b = (figures: Figure[]) => growth(figures[0].cpu, figures.at(-1)!.cpu, factor)
  return judge(engine, [
    { gate: 'a day, ms of CPU', value: most(days.map(({ cpu }) => cpu)), limit: GATES.dayCpu },
    { gate: 'a day, growth exponent', value: b(days), limit: GATES.growth },
    {
      gate: 'a month, times raw',
      value: most(months.map((one) => one.ratio)),
      limit: GATES.monthRatio,
    },
    { gate: 'a month, growth exponent', value: b(months), limit: GATES.growth },
    {
      gate: 'statements',
      value: most([...days, ...months].map(({ statements }) => statements)),
      limit: GATES.statements,
    },
  ])
}

/**
 * `--engines sqlite,mariadb --sizes 10000,200000,1000000`: what free times cost, and how it grows. The coming month is
 * equally full from 10000 on.
 */
export async function run(options: string[]) {
  const { values } = parseArgs({
    args: options,
    options: {
      engines: { type: 'string', default: installedEngines().join() },
      sizes: { type: 'string', default: '10000,200000,1000000' },
    },
  })
  const sizes = values.sizes.split(',').map(Number)
  const verdicts: boolean[] = []
  for (const engine of values.engines.split(',') as Engine[]) {
    const results: Result[] = []
    for (const size of sizes) {
      results.push(await runProbe<Result>('bench/slots/probe.ts', engine, size))
    }
    show(engine, sizes, results)
    verdicts.push(verdict(engine, sizes, results))
  }
  process.exitCode = verdicts.every(Boolean) ? 0 : 1
}
