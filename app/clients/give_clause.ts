import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, todayInWarsaw } from '#app/core/clock'
import { clauseOn } from '#app/clients/papers/clause_of'
import ClauseHandover from '#app/clients/models/clause_handover'

export type Handing = { how?: string; receivedBy?: string; receiverName?: string | null }

/** Records that the information clause was given now, in `language`; does nothing without one. */
export async function giveClause(
  client: { id: string },
  language: string | null | undefined,
  staff: { id: string },
  trx: TransactionClientContract,
  handing: Handing = {}
) {
  const clause = language ? await clauseOn(todayInWarsaw(), trx) : null
  if (!language || !clause) {
    return
  }
  const handover = { clientId: client.id, version: clause.version, language, givenAt: now() }
  await ClauseHandover.create({ ...handover, ...handing, staffMemberId: staff.id }, { client: trx })
}
