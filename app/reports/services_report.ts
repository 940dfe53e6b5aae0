import db from '@adonisjs/lucid/services/db'
import { IS_CURRENT } from '#app/funding/current_revision'
import type { ReportPeriod } from '#app/reports/report_period'

/** What a line of the report stands for, and the expression that both engines understand. */
const DIMENSIONS = {
  month: 'substr(register_entries.held_on, 1, 7)',
  branch: 'register_entries.branch_id',
  topic: 'register_entry_topics.topic',
  language: 'register_entries.language',
} as const

export type Dimension = keyof typeof DIMENSIONS
export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as Dimension[]

export type ReportLine = {
  /** A month (yyyy-MM), branch id, topic or language; empty where none was given. */
  key: string
  consultations: number
  enquiries: number
  people: number
  minutes: number
}

const SUMS = [
  `sum(case when register_entries.service_type = 'enquiry' then 0 else 1 end) as consultations`,
  `sum(case when register_entries.service_type = 'enquiry' then 1 else 0 end) as enquiries`,
  'sum(register_entries.head_count) as people',
  'sum(register_entries.minutes) as minutes',
]

/**
 * Services and enquiries of the register as it stands now, one line per value of `dimension`.
 * A service with two topics counts under both, so the lines of `topic` may add up to more.
 */
export async function linesBy(dimension: Dimension, period: ReportPeriod): Promise<ReportLine[]> {
  const expression = DIMENSIONS[dimension]
  const rows = await db
    .from('register_entries')
    .if(dimension === 'topic', (query) =>
      query.leftJoin(
        'register_entry_topics',
        'register_entry_topics.register_entry_id',
        'register_entries.id'
      )
    )
    .whereBetween('register_entries.held_on', [period.from, period.to])
    .if(period.branch, (query) => query.where('register_entries.branch_id', period.branch!))
    .whereRaw(IS_CURRENT)
    .select(db.raw(`${expression} as line_key`), ...SUMS.map((sum) => db.raw(sum)))
    .groupByRaw(expression)
  return rows.map(asLine).sort(dimension === 'month' ? byKey : bySize)
}

type Row = Record<keyof Omit<ReportLine, 'key'>, unknown> & { line_key: unknown }

const asLine = (row: Row): ReportLine => ({
  key: String(row.line_key ?? ''),
  consultations: Number(row.consultations),
  enquiries: Number(row.enquiries),
  people: Number(row.people),
  minutes: Number(row.minutes),
})

const sizeOf = (line: ReportLine) => line.consultations + line.enquiries
const bySize = (left: ReportLine, right: ReportLine) => sizeOf(right) - sizeOf(left)
const byKey = (left: ReportLine, right: ReportLine) => (left.key < right.key ? -1 : 1)

/** The whole first report: the same help, looked at in four ways. */
export async function servicesReport(period: ReportPeriod) {
  const tables = {} as Record<Dimension, ReportLine[]>
  for (const dimension of DIMENSION_NAMES) {
    tables[dimension] = await linesBy(dimension, period)
  }
  return tables
}

export type ServicesReport = Awaited<ReturnType<typeof servicesReport>>
