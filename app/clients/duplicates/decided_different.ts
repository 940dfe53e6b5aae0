import db from '@adonisjs/lucid/services/db'
import { recordsOf } from '#app/clients/merging/records_of'

/** Ids of clients of whom somebody said: another person; also said of records merged since. */
export async function decidedDifferent(clientId: string): Promise<Set<string>> {
  const rows = await db
    .from('possible_duplicates as pairs')
    .join('clients as first', 'first.id', 'pairs.first_client_id')
    .join('clients as second', 'second.id', 'pairs.second_client_id')
    .where('pairs.state', 'different')
    .where((query) => {
      void query
        .whereIn('pairs.first_client_id', recordsOf(clientId))
        .orWhereIn('pairs.second_client_id', recordsOf(clientId))
    })
    .select(
      db.raw('coalesce(first.merged_into_id, first.id) as one'),
      db.raw('coalesce(second.merged_into_id, second.id) as other')
    )
  return new Set(rows.flatMap(({ one, other }) => [one, other]).filter((id) => id !== clientId))
}
