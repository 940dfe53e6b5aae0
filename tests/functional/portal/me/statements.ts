import db from '@adonisjs/lucid/services/db'

/** The statements that `work` sends to the database, without names of savepoints and lists of marks. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const hear = ({ sql }: { sql: string }) =>
    void sent.push(sql.replace(/\?(, \?)*/g, '?').replace(/trx\w+/gi, 'trx'))
  const { client } = db.connection().knexQuery()
  client.on('query', hear)
  await work()
  client.off('query', hear)
  return sent
}
