import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { newRecordId } from '#app/core/record_id'
import { MERGE_RULES } from '#app/clients/merge_rules'
import { rowFromJson } from '#app/clients/merging/stored_value'
import type ClientMerge from '#app/clients/models/client_merge'
import ClientMergeMove from '#app/clients/models/client_merge_move'

type Trx = TransactionClientContract
type Values = Record<string, string | number>

const keepsRow = (move: ClientMergeMove) => {
  const rule = MERGE_RULES[`${move.tableName}.${move.columnName}`]
  return 'keepsRow' in rule && !!rule.keepsRow
}

/**
 * A name that came with the merge was rewritten since: the person keeps it as written now, and the
 * record it came from gets back what it said.
 */
async function keepRewritten(merge: ClientMerge, moves: ClientMergeMove[], trx: Trx) {
  for (const { tableName, rowKey, before } of moves) {
    const old = tableName === 'client_names' && before ? rowFromJson(before) : null
    if (old?.client_id !== merge.loserId) {
      continue
    }
    const row = await trx.from(tableName).where({ id: rowKey, client_id: merge.survivorId }).first()
    if (row && (row.given !== old.given || row.family !== old.family)) {
      await trx.table(tableName).insert({ ...row, id: newRecordId() })
    }
  }
}

/** Somebody gave the person another name in place of this one since: it stays a former name. */
async function isReplaced(move: ClientMergeMove, before: Values, moved: string[], trx: Trx) {
  if (move.tableName !== 'client_names' || !before.kind || before.kind === 'former') {
    return false
  }
  const names = await trx.from('client_names').where('client_id', before.client_id)
  const isFormerNow = names.some(({ id, kind }) => id === move.rowKey && kind === 'former')
  return isFormerNow && names.some(({ id, kind }) => kind === before.kind && !moved.includes(id))
}

async function restoreRow(merge: ClientMerge, move: ClientMergeMove, moved: string[], trx: Trx) {
  const { tableName, columnName, rowKey } = move
  const before = move.before ? rowFromJson(move.before) : { [columnName]: merge.loserId }
  const isOwn = before[columnName] === merge.survivorId
  if (isOwn && (await isReplaced(move, before, moved, trx))) {
    return
  }
  const changed = await trx
    .from(tableName)
    .where({ id: rowKey, [columnName]: merge.survivorId })
    .update(before)
  const isGone = Number([changed].flat()[0]) === 0
  if (isGone && !isOwn && keepsRow(move)) {
    await trx.table(tableName).insert(before)
  }
}

/**
 * Puts back what the merge moved. A row that an edit replaced since comes back to the record it
 * came from; a row that somebody removed or gave to another client stays so.
 */
export async function restoreRows(merge: ClientMerge, trx: Trx) {
  const moves = await ClientMergeMove.query({ client: trx })
    .where('client_merge_id', merge.id)
    .orderBy('id', 'desc')
  await keepRewritten(merge, moves, trx)
  const moved = moves.map(({ rowKey }) => rowKey)
  for (const move of moves) {
    await restoreRow(merge, move, moved, trx)
  }
}
