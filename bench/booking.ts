import { parseArgs } from 'node:util'
import { installedEngines, type Engine } from './lab/database.ts'
import { growth, judge, row } from './lab/gates.ts'
import { runProbe } from './lab/run_probe.ts'

type Result = {
  taking: number
  booking: number
  whole: number
  wholeCpu: number
  cpu: number
  rawCpu: number
  ratio: number
}

const GATES = { ratio: 15, statements: 8, growth: 0.1 }

function show(engine: Engine, sizes: number[], results: Result[]) {
  console.log(`\n${engine}: one booking: search, hold, appointment, message, trace`)
  console.log(
    row(['reserved', 'ms', 'raw ms', 'raw ×', 'take', 'book', 'request', 'req. ms']) +
      '   statements to take the time, to book it, of the whole request; CPU of the request with its sender'
  )
  for (const [at, result] of results.entries()) {
    const { cpu, rawCpu, ratio, taking, booking, whole, wholeCpu } = result
    const times = [cpu, rawCpu, ratio].map((value) => value.toFixed(2))
    console.log(row([sizes[at], ...times, taking, booking, whole, wholeCpu.toFixed(2)]))
  }
}

function verdict(engine: Engine, sizes: number[], results: Result[]) {
  const most = (values: number[]) => Math.max(...values)
  const b = growth(results[0].cpu, results.at(-1)!.cpu, sizes.at(-1)! / sizes[0])
  return judge(engine, [
    { gate: 'times raw', value: most(results.map(({ ratio }) => ratio)), limit: GATES.ratio },
    {
      gate: 'statements to take a time',
      value: most(results.map(({ taking }) => taking)),
      limit: GATES.statements,
    },
    { gate: 'growth exponent', value: b, limit: GATES.growth },
  ])
}

/** `--engines sqlite,mariadb --sizes 2000,200000`: what a booking costs, and how it grows. */
export async function run(options: string[]) {
  const { values } = parseArgs({
    args: options,
    options: {
      engines: { type: 'string', default: installedEngines().join() },
      sizes: { type: 'string', default: '2000,200000' },
    },
  })
  const sizes = values.sizes.split(',').map(Number)
  const verdicts: boolean[] = []
  for (const engine of values.engines.split(',') as Engine[]) {
    const results: Result[] = []
    for (const size of sizes) {
      results.push(await runProbe<Result>('bench/booking/probe.ts', engine, size))
    }
    show(engine, sizes, results)
    verdicts.push(verdict(engine, sizes, results))
  }
  process.exitCode = verdicts.every(Boolean) ? 0 : 1
}
