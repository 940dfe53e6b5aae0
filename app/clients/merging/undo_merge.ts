import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { now, toSql } from '#app/core/clock'
import { writeNameKeys } from '#app/clients/client_children'
import { ClientMergeNotLatest, ClientMergeUndone } from '#app/clients/merging/errors'
import { settlePair } from '#app/clients/duplicates/settle_pair'
import { auditMerge } from '#app/clients/merging/merge_clients'
import { factsBefore, factsOf, writeFacts } from '#app/clients/merging/merge_facts'
import { restoreRows } from '#app/clients/merging/restore_rows'
import Client from '#app/clients/models/client'
import ClientMerge from '#app/clients/models/client_merge'

type Trx = TransactionClientContract

/**
 * Makes two records of one again: what moved goes back, what was written since stays with the
 * record that stayed. Merges into one record are undone from the last to the first.
 */
export async function undoMerge(mergeId: string, staff: { id: string }, trx: Trx) {
  await claimMerge(mergeId, staff, trx)
  const merge = await ClientMerge.findOrFail(mergeId, { client: trx })
  await part(merge, trx)
  await refuseOutOfOrder(merge, trx)
  await restoreRows(merge, trx)
  const survivor = await Client.findOrFail(merge.survivorId, { client: trx })
  const facts = factsBefore(factsOf(survivor), JSON.parse(merge.fields ?? '{"before":{}}'))
  await writeFacts(survivor, facts).save()
  await writeNameKeys(merge.survivorId, trx)
  await writeNameKeys(merge.loserId, trx)
  await settlePair(merge.survivorId, merge.loserId, 'open', staff, trx)
  await auditMerge('client.unmerged', merge, staff, trx)
  return merge
}

async function claimMerge(id: string, staff: { id: string }, trx: Trx) {
  const changed = await trx
    .from('client_merges')
    .where({ id })
    .whereNull('undone_at')
    .update({ undone_at: toSql(now()), undone_by: staff.id })
  if (Number([changed].flat()[0]) === 0) {
    throw new ClientMergeUndone()
  }
}

/** Versions only grow, so that a form opened before does not overwrite what is there now. */
async function part({ survivorId, loserId }: ClientMerge, trx: Trx) {
  const written = { version: trx.raw('version + 1'), updated_at: toSql(now()) }
  const changed = [
    await trx
      .from('clients')
      .where({ id: loserId, merged_into_id: survivorId })
      .update({ ...written, merged_into_id: null, duplicates_checked_at: null }),
    await trx
      .from('clients')
      .where({ id: survivorId })
      .whereNull('merged_into_id')
      .update({ ...written, duplicates_checked_at: null }),
  ].flat()
  if (changed.some((count) => Number(count) === 0)) {
    throw new ClientMergeNotLatest()
  }
}

async function refuseOutOfOrder({ survivorId, position }: ClientMerge, trx: Trx) {
  const later = await trx
    .from('client_merges')
    .where('survivor_id', survivorId)
    .where('position', '>', position)
    .whereNull('undone_at')
    .first()
  if (later) {
    throw new ClientMergeNotLatest()
  }
}
