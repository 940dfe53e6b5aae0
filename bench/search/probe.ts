import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startApp } from '../lab/start_app.ts'

/** One engine, one size: fills the register, asks every query, prints the figures as JSON. */
const clients = Number(process.argv[2])
await startApp()

const { default: db } = await import('@adonisjs/lucid/services/db')
const cast = await import('#tests/cast')
const { fillRegister } = await import('../data_set/fill.ts')
const { countsOf } = await import('../lab/counters.ts')
const { cpuOfCall, median } = await import('../lab/requests.ts')
const { StaffBrowser } = await import('../lab/staff_browser.ts')
const { QUERIES } = await import('./queries.ts')
const { rawAnswer } = await import('./raw_twin.ts')

const anna = await cast.anna()
const house = {
  staffId: anna.id,
  branchIds: [await cast.idOf(cast.krakow()), await cast.idOf(cast.tarnow())],
}
const started = Date.now()
await fillRegister(clients, house)
const isSqlite = process.env.DB_CONNECTION === 'sqlite'
await (isSqlite
  ? db.rawQuery('analyze')
  : db.rawQuery('analyze table clients, client_names, client_name_keys, contact_points'))
const seconds = Math.round((Date.now() - started) / 1000)

const browser = new StaffBrowser(process.env.APP_URL!)
await browser.signIn(anna.email, cast.PASSWORD)

const databasePid = Number(process.env.BENCH_DATABASE_PID) || null
const times = Number(process.env.BENCH_TIMES ?? 12)
const rounds = Number(process.env.BENCH_ROUNDS ?? 5)

const twin = createServer(rawAnswer).listen(0, '127.0.0.1')
const twinUrl = () => `http://127.0.0.1:${(twin.address() as AddressInfo).port}/`

const figures = []
for (const { operation, words, isExact } of QUERIES) {
  const call = browser.call('POST', '/clients/search', { words })
  const answer = await browser.ask<{ count: number }>(call)
  const counts = await countsOf(() => browser.ask(call))
  await cpuOfCall(call, 6, databasePid)
  const cpu: number[] = []
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const ours = await cpuOfCall(call, times, databasePid)
    cpu.push(ours)
    if (isExact) {
      const raw = await cpuOfCall({ ...call, url: twinUrl() }, times, databasePid)
      ratios.push(ours / raw)
    }
  }
  figures.push({
    operation,
    isExact: isExact ?? false,
    found: answer.count,
    statements: counts.statements.length,
    rows: counts.rows,
    scans: counts.scans,
    cpu: median(cpu),
    ratio: isExact ? median(ratios) : null,
  })
}
console.log(`RESULT ${JSON.stringify({ seconds, figures })}`)
process.exit(0)
