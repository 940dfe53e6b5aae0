import env from '#start/env'
import { resolve } from 'node:path'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/lucid'
import { rememberStatements } from '#config/prepared_statements'

const migrations = { naturalSort: true, paths: ['database/migrations'] }

/** Code lists that every database needs; the demo's people are seeded by a command of their own. */
const seeders = { paths: ['database/seeders/reference'] }

/** Only SQLite writes `database/schema.ts`, so that two engines never fight over it. */
const schemaGeneration = {
  enabled: env.get('DB_CONNECTION') === 'sqlite' && !app.inProduction,
  rulesPaths: ['./database/schema_rules.js'],
  excludeTables: ['adonis_schema', 'adonis_schema_versions', 'sessions'],
}

/** Errors quote the statement with its question marks, never with the values people typed. */
const secretive = { compileSqlOnError: false }

const server = {
  host: env.get('DB_HOST', '127.0.0.1'),
  port: env.get('DB_PORT', 3306),
  user: env.get('DB_USER', 'centre'),
  password: env.get('DB_PASSWORD')?.release() ?? '',
  database: env.get('DB_DATABASE', 'centre'),
  timezone: 'Z',
  connectTimeout: 4_000,
}

type Sqlite = { pragma: (text: string) => void } & Parameters<typeof rememberStatements>[0]

export default defineConfig({
  connection: env.get('DB_CONNECTION'),
  connections: {
    sqlite: {
      client: 'better-sqlite3',
      ...secretive,
      connection: { filename: resolve(app.makePath(), env.get('DB_FILE', 'tmp/centre.sqlite3')) },
      useNullAsDefault: true,
      pool: {
        min: 1,
        max: 1,
        acquireTimeoutMillis: 20_000,
        afterCreate(connection: Sqlite, done: (error?: Error) => void) {
          connection.pragma('journal_mode = WAL')
          connection.pragma('synchronous = NORMAL')
          connection.pragma('foreign_keys = ON')
          connection.pragma('busy_timeout = 5000')
          rememberStatements(connection)
          done()
        },
      },
      migrations,
      seeders,
      schemaGeneration,
    },
    mysql: {
      client: 'mysql2',
      ...secretive,
      connection: server,
      pool: {
        min: 0,
        max: env.get('DB_POOL', 10),
        acquireTimeoutMillis: 4_500,
        afterCreate(
          connection: { query: (sql: string, done: (error?: Error) => void) => void },
          done: (error?: Error) => void
        ) {
          connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', done)
        },
      },
      migrations,
      seeders,
      schemaGeneration: { enabled: false },
    },
  },
})
