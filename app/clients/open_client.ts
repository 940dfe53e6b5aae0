import { inTransaction } from '#app/core/transaction'
import { now } from '#app/core/clock'
import { recordAudit } from '#app/core/audit'
import type Client from '#app/clients/models/client'
import ClientOpening from '#app/clients/models/client_opening'

const HOURS = 3

/** Opens another branch's client to one member of staff for three hours; the reason stays. */
export const openClient = (client: Client, reason: string, staff: { id: string }) =>
  inTransaction(async (trx) => {
    const expiresAt = now().plus({ hours: HOURS })
    const opening = { clientId: client.id, staffMemberId: staff.id, reason, expiresAt }
    await ClientOpening.create(opening, { client: trx })
    await recordAudit(
      {
        staffMemberId: staff.id,
        action: 'client.opened',
        subjectType: 'client',
        subjectId: client.id,
        branchId: client.branchId,
      },
      trx
    )
  })
