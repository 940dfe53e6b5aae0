import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'

export type ClientPart = 'person' | 'stay' | 'notes' | 'papers' | 'files' | 'statements'

/** Who looked at whom, and at which part; every page that shows a client calls it. */
export const recordClientViewed = (
  client: { id: string; branchId: number },
  staff: { id: string },
  part?: ClientPart
) =>
  recordAudit({
    staffMemberId: staff.id,
    action: part ? `client_${part}.viewed` : 'client.viewed',
    subjectType: 'client',
    subjectId: client.id,
    branchId: client.branchId,
  })

const SECONDS = 60

/** Whether this person's look at the client is on record already; a page arrives in parts. */
export async function wasJustViewed(client: { id: string }, staff: { id: string }) {
  const seen = await db
    .from('audit_entries')
    .where({ action: 'client.viewed', subject_type: 'client', subject_id: client.id })
    .where({ staff_member_id: staff.id })
    .where('at', '>', toSql(now().minus({ seconds: SECONDS })))
    .select('id')
    .first()
  return seen !== null
}
