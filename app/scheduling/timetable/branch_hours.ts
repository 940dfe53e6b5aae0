import db from '@adonisjs/lucid/services/db'
import type { OpeningHours } from '#app/scheduling/open_slots'
import { USUAL_RULES, type BranchRules } from '#app/scheduling/rules_of'
import { asDay } from '#app/scheduling/timetable/stored_values'

export type BranchHours = {
  openingHours: OpeningHours[]
  closedDays: Set<string>
  rules: BranchRules
  /** Minutes to other branches, by their id. */
  travel: Map<number, number>
}

type Row = {
  kind: 'open' | 'closed' | 'rules' | 'travel'
  one: number
  other: number
  opens_at: string | null
  closes_at: string | null
  closed_on: string | Date | null
}

const columns = (kind: Row['kind'], one: string, other: string, rest = 'null, null, null') =>
  db.raw(`'${kind}' as kind, ${one} as one, ${other} as other, ${rest}`)

/** When a branch is open from `first` on, and its rules: one statement. */
export async function branchHours(branchId: number, first: string): Promise<BranchHours> {
  const rows: Row[] = await db
    .from('branch_opening_hours')
    .where('branch_id', branchId)
    .select(columns('open', 'weekday', '0', 'opens_at, closes_at, null as closed_on'))
    .unionAll([
      db
        .from('branch_closures')
        .where('branch_id', branchId)
        .where('on', '>=', first)
        .select(columns('closed', '0', '0', 'null, null, `on`')),
      db
        .from('branch_rules')
        .where('branch_id', branchId)
        .select(columns('rules', 'notice_minutes', 'horizon_days')),
      db
        .from('branch_travel_times')
        .where('from_branch_id', branchId)
        .select(columns('travel', 'to_branch_id', 'minutes')),
    ])
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).map(withNumbers)
  const [rules] = of('rules')
  return {
    openingHours: of('open').map(({ one, opens_at, closes_at }) => {
      return { weekday: one, opensAt: opens_at!, closesAt: closes_at! }
    }),
    closedDays: new Set(of('closed').map((row) => asDay(row.closed_on)!)),
    rules: rules ? { noticeMinutes: rules.one, horizonDays: rules.other } : USUAL_RULES,
    travel: new Map(of('travel').map(({ one, other }) => [one, other])),
  }
}

/** MariaDB makes decimals of the numbers in a union, which its driver hands over as text. */
const withNumbers = (row: Row): Row => ({
  ...row,
  one: Number(row.one),
  other: Number(row.other),
})
