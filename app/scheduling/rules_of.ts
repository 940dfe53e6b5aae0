import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type BranchRules = {
  /** The public books at least this long before. */
  noticeMinutes: number
  /** The public books at most this far ahead. */
  horizonDays: number
}

/** In force where nobody has decided otherwise. */
export const USUAL_RULES: BranchRules = { noticeMinutes: 60, horizonDays: 42 }

export async function rulesOf(
  branchId: number,
  client: QueryClientContract = db.connection()
): Promise<BranchRules> {
  const row = await client.from('branch_rules').where('branch_id', branchId).first()
  return row
    ? { noticeMinutes: row.notice_minutes, horizonDays: row.horizon_days }
    : { ...USUAL_RULES }
}
