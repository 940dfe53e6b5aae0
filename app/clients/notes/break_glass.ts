import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { inTransaction } from '#app/core/transaction'
import type StaffMember from '#app/identity/models/staff_member'
import BreakGlassOpening from '#app/clients/models/break_glass_opening'
import type Client from '#app/clients/models/client'
import { mailOfficers } from '#app/clients/notes/mail_officers'

const HOURS = 3

/** The opening in force of this person for this client, or null. */
export const glassBrokenBy = (staff: { id: string }, client: { id: string }) =>
  BreakGlassOpening.query()
    .where({ staffMemberId: staff.id, clientId: client.id })
    .where('expires_at', '>', toSql(now()))
    .orderBy('expires_at', 'desc')
    .first()

async function open(
  client: Client,
  reason: string,
  staff: StaffMember,
  trx: TransactionClientContract
) {
  const expiresAt = now().plus({ hours: HOURS })
  const opening = await BreakGlassOpening.create(
    { clientId: client.id, staffMemberId: staff.id, reason, expiresAt, reportedAt: now() },
    { client: trx }
  )
  await mailOfficers('break_glass', opening.id, trx)
  const trace = { staffMemberId: staff.id, action: 'restricted_notes.opened' }
  await recordAudit(
    { ...trace, subjectType: 'client', subjectId: client.id, branchId: client.branchId },
    trx
  )
}

/**
 * Opens the client's restricted notes to one person for three hours; the data protection officer is
 * told in the same transaction. A second click while they are open changes nothing.
 */
export async function breakGlass(client: Client, reason: string, staff: StaffMember) {
  if (!(await glassBrokenBy(staff, client))) {
    await inTransaction((trx) => open(client, reason, staff, trx))
  }
}
