import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { sortKey } from '#app/core/name_folding'
import { todayInWarsaw } from '#app/core/clock'
import { changeRows, type Merge } from '#app/clients/merging/change_rows'
import type { MergeChoices, MergeSide } from '#app/clients/merging/merge_fields'
import { LATER_POSITION } from '#app/clients/models/client_name'
import type { StoredRow } from '#app/clients/merging/stored_value'

export type NameRow = StoredRow & {
  kind: string
  given: string
  family: string | null
  valid_until: unknown
}

type Values = Record<string, string | number | null>

const IN_USE = ['current', 'other_script']

const spelled = ({ given, family }: NameRow) => JSON.stringify([given, family])

const ofKind = (names: NameRow[], kind: string) => names.find((name) => name.kind === kind)

function pick(own: NameRow[], other: NameRow[], kind: string, side: MergeSide = 'survivor') {
  const [mine, theirs] = [ofKind(own, kind), ofKind(other, kind)]
  const isSame = mine && theirs && spelled(mine) === spelled(theirs)
  return side === 'loser' && !isSame ? theirs : mine
}

/**
 * The names of the person, the ones in use first. Names that go out of use become former ones, so
 * that old spellings keep matching; what is spelled alike already stays with the record that goes.
 */
export function arrangeNames(own: NameRow[], other: NameRow[], choices: MergeChoices, day: string) {
  const inUse = [
    pick(own, other, 'current', choices.name) ?? own[0] ?? other[0],
    pick(own, other, 'other_script', choices.other_name),
  ].filter((name) => name !== undefined)
  const kept = [...inUse, ...own.filter((name) => !inUse.includes(name))]
  for (const name of other) {
    if (!kept.some((known) => spelled(known) === spelled(name))) {
      kept.push(name)
    }
  }
  return kept.map((row, at): { row: NameRow; values: Values } => {
    const position = at < inUse.length ? at : LATER_POSITION + at - inUse.length
    const isOut = IN_USE.includes(row.kind) && !inUse.includes(row)
    const isDisplaced =
      other.includes(row) || inUse.some((name) => name.kind === row.kind && other.includes(name))
    return { row, values: { position, ...(isOut && isDisplaced ? formerSince(row, day) : {}) } }
  })
}

const formerSince = ({ valid_until: until }: NameRow, day: string): Values =>
  until ? { kind: 'former' } : { kind: 'former', valid_until: day }

const namesOf = (clientId: string, trx: TransactionClientContract): Promise<NameRow[]> =>
  trx.from('client_names').where('client_id', clientId).orderBy('position').orderBy('id')

/** Arranges the names and says how the person is sorted from now on. */
export async function mergeNames(
  merge: Merge,
  choices: MergeChoices,
  trx: TransactionClientContract
) {
  const own = await namesOf(merge.survivorId, trx)
  const other = await namesOf(merge.loserId, trx)
  const names = arrangeNames(own, other, choices, todayInWarsaw())
  const changes = names.map(({ row, values }) => ({
    table: 'client_names',
    column: 'client_id',
    row,
    values: { client_id: merge.survivorId, ...values },
    keepsRow: true,
  }))
  await changeRows(merge, changes, trx)
  return names[0] ? sortKey(names[0].row.family, names[0].row.given) : null
}
