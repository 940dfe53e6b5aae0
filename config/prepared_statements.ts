type Statement = object
type Connection = { prepare: (sql: string) => Statement }

const MOST_REMEMBERED = 500

/**
 * Lets a connection of better-sqlite3 keep the statements it prepared, the latest used longest: the
 * query builder prepares anew each time, which costs more than most of our answers. SQLite itself
 * prepares a statement again when the tables have changed.
 */
export function rememberStatements(connection: Connection) {
  const prepare = connection.prepare.bind(connection)
  const known = new Map<string, Statement>()
  connection.prepare = (sql) => {
    const statement = known.get(sql) ?? prepare(sql)
    known.delete(sql)
    known.set(sql, statement)
    if (known.size > MOST_REMEMBERED) {
      known.delete(known.keys().next().value!)
    }
    return statement
  }
}
