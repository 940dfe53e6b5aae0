import db from '@adonisjs/lucid/services/db'

type Driver = { prepare: (sql: string) => { all: (...values: unknown[]) => Row[] } }
type Row = { resource_id: number; quarter: number; day: number; from: string; until: string }
export type RawSpan = { branchId: number; days: { weekday: number; midnight: number }[] }

const MEETING = 45 * 60
const isSqlite = () => process.env.DB_CONNECTION === 'sqlite'

const HOURS = `select resource_id, weekday as day, starts_at as 'from', ends_at as until
  from availabilities where branch_id = ?`
const TAKEN = `select resource_id, quarter from reserved_quarters
  where resource_id in (select resource_id from availabilities where branch_id = ?)
  and quarter between ? and ?`

async function ask(sql: string, values: unknown[]): Promise<Row[]> {
  if (!isSqlite()) {
    const [rows] = await db.rawQuery(sql, values)
    return rows
  }
  const { client } = db.connection().knexQuery() as unknown as {
    client: { acquireConnection(): Promise<Driver>; releaseConnection(one: Driver): Promise<void> }
  }
  const driver = await client.acquireConnection()
  const rows = driver.prepare(sql).all(...values)
  await client.releaseConnection(driver)
  return rows
}

const seconds = (clock: string) => Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(3)) * 60

/** The same list with two statements and a loop: no leave, no closures, no rules, no night of the clocks. */
export async function rawSlots({ branchId, days }: RawSpan) {
  const hours = await ask(HOURS, [branchId])
  const last = days.at(-1)!.midnight + 86_400
  const taken = await ask(TAKEN, [branchId, days[0].midnight / 900, last / 900])
  const busy = new Set(taken.map((row) => `${row.resource_id}:${row.quarter}`))
  const found = new Map<number, number[]>()
  for (const { weekday, midnight } of days) {
    for (const row of hours.filter(({ day }) => day === weekday)) {
      const end = midnight + seconds(row.until)
      for (let at = midnight + seconds(row.from); at + MEETING <= end; at += MEETING) {
        const quarters = [at / 900, at / 900 + 1, at / 900 + 2]
        if (quarters.every((quarter) => !busy.has(`${row.resource_id}:${quarter}`))) {
          const ids = found.get(at) ?? []
          ids.push(row.resource_id)
          found.set(at, ids)
        }
      }
    }
  }
  return [...found].map(([startsAt, resourceIds]) => ({ startsAt, resourceIds }))
}
