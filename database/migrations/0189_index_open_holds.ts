import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * SQLite counts the many reservations that hold nothing among the values of an index and then
 * prefers to read the whole table; MariaDB looks and sees how few there are.
 */
export default class extends BaseSchema {
  private async onSqlite(statement: string) {
    if (this.db.dialect.name === 'better-sqlite3') {
      this.schema.raw('drop index reservations_held_until_index')
      this.schema.raw(statement)
    }
  }

  async up() {
    await this.onSqlite(
      'create index reservations_held_until_index on reservations (held_until) where held_until is not null'
    )
  }

  async down() {
    await this.onSqlite('create index reservations_held_until_index on reservations (held_until)')
  }
}
