import Statement from '#app/funding/models/statement'

/**
 * What a client said, by kind: the newest day first, and of one day the one recorded last. The first
 * that is not later than a day is what held on it.
 */
export async function statementsOf(clientId: string): Promise<Map<string, Statement[]>> {
  const statements = await Statement.query()
    .where('client_id', clientId)
    .preload('recorder')
    .preload('purposes', (purposes) => void purposes.preload('project'))
    .orderBy('stated_on', 'desc')
    .orderBy('id', 'desc')
  return Map.groupBy(statements, ({ kind }) => kind)
}
