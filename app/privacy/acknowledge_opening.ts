import { recordAudit } from '#app/core/audit'
import { isDuplicate } from '#app/core/database_error'
import { inTransaction } from '#app/core/transaction'
import { AccessAcknowledged } from '#app/clients/errors'
import AccessAcknowledgement from '#app/clients/models/access_acknowledgement'
import type BreakGlassOpening from '#app/clients/models/break_glass_opening'
import type ClientOpening from '#app/clients/models/client_opening'
import type { OpeningKind } from '#app/privacy/access_reports'

/** The officer has read the report; a second confirmation is refused by the unique key. */
export async function acknowledgeOpening(
  opening: BreakGlassOpening | ClientOpening,
  kind: OpeningKind,
  comment: string | null,
  staff: { id: string }
) {
  const subject =
    kind === 'break_glass' ? { breakGlassOpeningId: opening.id } : { clientOpeningId: opening.id }
  await inTransaction(async (trx) => {
    const facts = { ...subject, staffMemberId: staff.id, comment }
    await AccessAcknowledgement.create(facts, { client: trx })
    const trace = { staffMemberId: staff.id, action: 'access.acknowledged' }
    await recordAudit({ ...trace, subjectType: 'client', subjectId: opening.clientId }, trx)
  }).catch((error: unknown) => {
    throw isDuplicate(error) ? new AccessAcknowledged() : error
  })
}
