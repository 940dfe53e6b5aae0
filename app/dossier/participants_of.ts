import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'

/** A subquery: every participant row of one client. */
export const participantsOf =
  (clientId: string) =>
  (query: DatabaseQueryBuilderContract): void =>
    void query.from('participants').where('client_id', clientId).select('id')
