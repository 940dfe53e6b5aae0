import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import ClientName, { LATER_POSITION, type NameKind } from '#app/clients/models/client_name'

/** Keeps a name that is no longer used, so that it is still found; the same one is kept once. */
export async function retireName(
  name: ClientName,
  kind: NameKind,
  trx: TransactionClientContract,
  day: DateTime = DateTime.fromISO(todayInWarsaw(), { zone: 'utc' })
) {
  const kept = await ClientName.query({ client: trx })
    .where('client_id', name.clientId)
    .whereNotIn('kind', ['current', 'other_script'])
  if (kept.some((other) => other.isWrittenLike(name))) {
    return
  }
  const { clientId, given, family, script } = name
  const validFrom = name.validFrom && name.validFrom <= day ? name.validFrom : null
  const position = LATER_POSITION + kept.length
  await ClientName.create(
    { clientId, given, family, script, validFrom, kind, validUntil: day, position },
    { client: trx }
  )
}
