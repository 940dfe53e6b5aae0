import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { changeRows, type Merge } from '#app/clients/merging/change_rows'
import type { MergeChoices } from '#app/clients/merging/merge_fields'
import type { StoredRow } from '#app/clients/merging/stored_value'

type LanguageRow = StoredRow & { language: string }

const languagesOf = (clientId: string, trx: TransactionClientContract): Promise<LanguageRow[]> =>
  trx.from('client_languages').where('client_id', clientId).orderBy('position')

/** Everything the person speaks, the chosen side's first; returns the language to speak with. */
export async function mergeLanguages(
  merge: Merge,
  { languages: side }: MergeChoices,
  trx: TransactionClientContract
): Promise<string | null> {
  const own = await languagesOf(merge.survivorId, trx)
  const other = await languagesOf(merge.loserId, trx)
  const all = side === 'loser' ? [...other, ...own] : [...own, ...other]
  const order = [...new Set(all.map(({ language }) => language))]
  const added = other.filter(({ language }) => !own.some((row) => row.language === language))
  const changes = [...own, ...added].map((row) => ({
    table: 'client_languages',
    column: 'client_id',
    row,
    values: { client_id: merge.survivorId, position: order.indexOf(row.language) },
    keepsRow: true,
  }))
  await changeRows(merge, changes, trx)
  return order[0] ?? null
}
