import type { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { sortKey } from '#app/core/name_folding'
import { SameName } from '#app/clients/errors'
import type Client from '#app/clients/models/client'
import ClientName, { type NameKind } from '#app/clients/models/client_name'
import { retireName } from '#app/clients/names/retire_name'
import { writeNames } from '#app/clients/names/write_names'

export type NewName = {
  given: string
  family?: string | null
  otherGiven?: string | null
  otherFamily?: string | null
  /** The first day of the new name. */
  since: DateTime
  /** What the present name becomes: a former one, or the one from birth. */
  keptAs: Extract<NameKind, 'former' | 'birth'>
}

/** By marriage or decision: the name in use goes into the past with its day, the new one begins. */
export async function takeNewName(client: Client, name: NewName, trx: TransactionClientContract) {
  const used = await ClientName.query({ client: trx })
    .where('client_id', client.id)
    .whereIn('kind', ['current', 'other_script'])
    .orderBy('position')
  if (used[0]?.isWrittenLike(name)) {
    throw new SameName()
  }
  for (const row of used) {
    await retireName(row, name.keptAs, trx, name.since)
  }
  const { since, keptAs, ...names } = name
  await writeNames(client, names, trx)
  await trx
    .from('client_names')
    .where('client_id', client.id)
    .whereIn('kind', ['current', 'other_script'])
    .update({ valid_from: since.toISODate() })
  const key = sortKey(name.family, name.given)
  await trx.from('clients').where('id', client.id).update({ sort_key: key })
}
