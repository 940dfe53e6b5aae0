import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { todayInWarsaw } from '#app/core/clock'
import { MERGE_RULES, type MergeRule } from '#app/clients/merge_rules'
import { changeRows, type Merge } from '#app/clients/merging/change_rows'
import type { StoredRow } from '#app/clients/merging/stored_value'

type Trx = TransactionClientContract
type Moving = Extract<MergeRule, { does: 'moves' | 'joins' | 'pointer' }>

/** Tables whose rows are arranged by thought: `merge_names.ts`, `merge_languages.ts`. */
const ARRANGED = ['client_names.client_id', 'client_languages.client_id']

const isMoving = (rule: MergeRule): rule is Moving =>
  ['moves', 'joins', 'pointer'].includes(rule.does)

/** A row that the staying client has too, by the columns that may stand only once. */
function isTaken(rule: Moving, row: StoredRow, own: StoredRow[]) {
  return (
    rule.does === 'joins' &&
    own.some((other) => rule.unique.every((column) => other[column] === row[column]))
  )
}

/** The row in force repeats its client's id; of two, the one of the record that goes ends today. */
function currentKeyOf(rule: Moving, row: StoredRow, own: StoredRow[], survivorId: string) {
  const key = rule.does === 'moves' ? rule.currentKey : undefined
  if (!key || row[key] === null) {
    return {}
  }
  const isHeld = own.some((other) => other[key] !== null)
  return isHeld ? { [key]: null, valid_until: todayInWarsaw() } : { [key]: survivorId }
}

/** Points the rows of the record that goes at the one that stays, as the rules say. */
export async function moveRows(merge: Merge, trx: Trx) {
  for (const [name, rule] of Object.entries(MERGE_RULES)) {
    const [table, column] = name.split('.')
    if (!isMoving(rule) || ARRANGED.includes(name)) {
      continue
    }
    const rows: StoredRow[] = await trx.from(table).where(column, merge.loserId)
    const own: StoredRow[] =
      rows.length > 0 ? await trx.from(table).where(column, merge.survivorId) : []
    const changes = rows
      .filter((row) => !isTaken(rule, row, own))
      .map((row) => ({
        table,
        column,
        row,
        values: {
          [column]: merge.survivorId,
          ...currentKeyOf(rule, row, own, merge.survivorId),
        },
      }))
    await changeRows(merge, changes, trx)
  }
}
