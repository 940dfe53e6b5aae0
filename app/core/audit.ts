import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { newRecordId } from '#app/core/record_id'

export type AuditEntry = {
  /** Who; null for a visitor without an account and for the system. */
  staffMemberId: string | null
  /** What, as `noun.past_tense`: `client.viewed`, `appointment.cancelled`. */
  action: string
  subjectType: string
  subjectId: string
  branchId?: number | null
  reason?: string | null
}

/** Records who saw or changed what. Pass the `trx` of the change, so that both stand or fall. */
export async function recordAudit(
  entry: AuditEntry,
  client: QueryClientContract = db.connection()
) {
  await client.table('audit_entries').insert({
    id: newRecordId(),
    at: toSql(now()),
    staff_member_id: entry.staffMemberId,
    action: entry.action,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    branch_id: entry.branchId ?? null,
    reason: entry.reason ?? null,
  })
}
