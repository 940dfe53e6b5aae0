import { DateTime } from 'luxon'
import { startApp } from '../lab/start_app.ts'

/** One engine, one size: fills the calendar, asks for a day and for a month, prints the figures. */
const size = Number(process.argv[2])
await startApp()

const { default: db } = await import('@adonisjs/lucid/services/db')
const { now, ZONE } = await import('#app/core/clock')
const { isHoliday } = await import('#app/core/holidays')
const { findOpenSlots } = await import('#app/scheduling/find_open_slots')
const { daysBetween } = await import('#app/scheduling/wall_time')
const { fillCalendar } = await import('../data_set/reservations.ts')
const { alternate, databaseRests } = await import('../lab/alternate.ts')
const { countsOf } = await import('../lab/counters.ts')
const { rawSlots } = await import('./raw_twin.ts')

const started = Date.now()
const branch = await fillCalendar(size)
const isSqlite = process.env.DB_CONNECTION === 'sqlite'
await (isSqlite
  ? db.rawQuery('analyze')
  : db.rawQuery('analyze table reservations, reserved_quarters, resources, availabilities'))
const seconds = Math.round((Date.now() - started) / 1000)
await databaseRests()

/** The first working day after today that is a full one. */
let monday = now().setZone(ZONE).startOf('day').plus({ days: 1 })
while (monday.weekday !== 1 || isHoliday(monday.toISODate()!)) {
  monday = monday.plus({ days: 1 })
}

const spans = {
  'a day': { from: monday, until: monday.endOf('day') },
  'a month': { from: monday, until: monday.plus({ days: 30 }).endOf('day') },
}

const figures = []
for (const [operation, { from, until }] of Object.entries(spans)) {
  const search = { branchId: branch.id, from, until, minutes: 45 }
  const days = daysBetween(from, until)
    .filter((day) => !isHoliday(day))
    .map((day) => {
      const midnight = DateTime.fromISO(day, { zone: ZONE })
      return { weekday: midnight.weekday, midnight: midnight.toSeconds() }
    })
  const ours = () => findOpenSlots(search)
  const raw = () => rawSlots({ branchId: branch.id, days })
  const count = (slots: { resourceIds: number[] }[]) =>
    slots.reduce((sum, { resourceIds }) => sum + resourceIds.length, 0)
  const found = count(await ours())
  if (found !== count(await raw()) || found === 0) {
    throw new Error(`The raw twin finds something else for ${operation}: ${found}`)
  }
  const counts = await countsOf(ours)
  const times = operation === 'a day' ? 40 : 12
  const cpu = await alternate(ours, raw, { times })
  figures.push({
    operation,
    found,
    statements: counts.statements.length,
    rows: counts.rows,
    ...cpu,
  })
}
console.log(`RESULT ${JSON.stringify({ seconds, figures })}`)
process.exit(0)
