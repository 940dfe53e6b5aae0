import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#app/core/audit'
import { now, toSql } from '#app/core/clock'
import { writeNameKeys } from '#app/clients/client_children'
import { ClientMergedIntoItself, ClientMergedMeanwhile } from '#app/clients/merging/errors'
import { settlePair } from '#app/clients/duplicates/settle_pair'
import type { MergeChoices } from '#app/clients/merging/merge_fields'
import { changedFacts, factsOf, mergedFacts, writeFacts } from '#app/clients/merging/merge_facts'
import { mergeLanguages } from '#app/clients/merging/merge_languages'
import { mergeNames } from '#app/clients/merging/merge_names'
import { moveRows } from '#app/clients/merging/move_rows'
import Client from '#app/clients/models/client'
import ClientMerge from '#app/clients/models/client_merge'

type Trx = TransactionClientContract
type Versioned = { id: string; version: number }

/**
 * Makes two records of one person one. The record that goes only points at the one that stays;
 * everything that moves is remembered, so that `undoMerge` puts it back. Versions are those the
 * page was shown with: whoever comes second is told.
 */
export async function mergeClients(
  survivor: Versioned,
  loser: Versioned,
  choices: MergeChoices,
  staff: { id: string },
  trx: Trx
): Promise<ClientMerge> {
  if (survivor.id === loser.id) {
    throw new ClientMergedIntoItself()
  }
  const version = Math.max(survivor.version, loser.version) + 1
  await claim(loser, { merged_into_id: survivor.id, version }, trx)
  await claim(survivor, { version }, trx)
  const merge = await beginMerge(survivor.id, loser.id, staff, trx)
  await moveRows(merge, trx)
  await mergeFacts(merge, choices, trx)
  await writeNameKeys(survivor.id, trx)
  await trx.from('client_name_keys').where('client_id', loser.id).delete()
  await settlePair(survivor.id, loser.id, 'merged', staff, trx)
  await auditMerge('client.merged', merge, staff, trx)
  return merge
}

/** Both rows are written under the version people saw, so no circle and no second merge gets in. */
async function claim(client: Versioned, values: Record<string, string | number>, trx: Trx) {
  const changed = await trx
    .from('clients')
    .where({ id: client.id, version: client.version })
    .whereNull('merged_into_id')
    .update({ ...values, updated_at: toSql(now()), duplicates_checked_at: null })
  if (Number([changed].flat()[0]) === 0) {
    throw new ClientMergedMeanwhile()
  }
}

async function beginMerge(survivorId: string, loserId: string, staff: { id: string }, trx: Trx) {
  const last = await trx
    .from('client_merges')
    .where('survivor_id', survivorId)
    .whereNull('undone_at')
    .max('position as position')
    .first()
  const position = Number(last?.position ?? 0) + 1
  return ClientMerge.create(
    { survivorId, loserId, position, staffMemberId: staff.id },
    { client: trx }
  )
}

async function mergeFacts(merge: ClientMerge, choices: MergeChoices, trx: Trx) {
  const survivor = await Client.findOrFail(merge.survivorId, { client: trx })
  const loser = await Client.findOrFail(merge.loserId, { client: trx })
  const before = factsOf(survivor)
  const after = mergedFacts(before, factsOf(loser), choices)
  after.sortKey = (await mergeNames(merge, choices, trx)) ?? before.sortKey
  after.language = (await mergeLanguages(merge, choices, trx)) ?? before.language
  await writeFacts(survivor, after).save()
  await merge.merge({ fields: JSON.stringify(changedFacts(before, after)) }).save()
}

/** The same line in the history of both records. */
export async function auditMerge(
  action: string,
  { survivorId, loserId }: ClientMerge,
  staff: { id: string },
  trx: Trx
) {
  for (const subjectId of [survivorId, loserId]) {
    await recordAudit({ staffMemberId: staff.id, action, subjectType: 'client', subjectId }, trx)
  }
}
