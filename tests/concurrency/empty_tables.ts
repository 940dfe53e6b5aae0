import db from '@adonisjs/lucid/services/db'
import env from '#start/env'

const KEPT = new Set(['adonis_schema', 'adonis_schema_versions'])

/** Empties the database after a suite that could not wrap itself in a transaction. */
export async function emptyTables() {
  const found = await db.connection().getAllTables()
  const tables = found.filter((table) => !KEPT.has(table))
  if (env.get('DB_CONNECTION') === 'sqlite') {
    await db.rawQuery('PRAGMA foreign_keys = OFF')
    for (const table of tables) {
      await db.from(table).delete()
    }
    await db.rawQuery('PRAGMA foreign_keys = ON')
    return
  }
  await db.transaction(async (trx) => {
    await trx.rawQuery('SET FOREIGN_KEY_CHECKS = 0')
    for (const table of tables) {
      await trx.from(table).delete()
    }
    await trx.rawQuery('SET FOREIGN_KEY_CHECKS = 1')
  })
}
