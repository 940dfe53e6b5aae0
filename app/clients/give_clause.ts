import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, todayInWarsaw } from '#app/core/clock'
import ClauseHandover from '#app/clients/models/clause_handover'

/** The version of the information clause in force today, newest first. */
export async function clauseVersionToday(trx: TransactionClientContract) {
  const found = await trx
    .from('clause_versions')
    .where('valid_from', '<=', todayInWarsaw())
    .orderBy('valid_from', 'desc')
    .first()
  return (found?.version ?? null) as string | null
}

/** Records that the information clause was given now, in `language`; does nothing without one. */
export async function giveClause(
  client: { id: string },
  language: string | null | undefined,
  staff: { id: string },
  trx: TransactionClientContract
) {
  const version = language ? await clauseVersionToday(trx) : null
  if (!language || !version) {
    return
  }
  const handover = { clientId: client.id, version, language, givenAt: now() }
  await ClauseHandover.create({ ...handover, staffMemberId: staff.id }, { client: trx })
}
