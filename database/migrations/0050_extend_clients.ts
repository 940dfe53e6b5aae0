import { BaseSchema } from '@adonisjs/lucid/schema'

const COLUMNS = { adviser_id: 'staff_members', merged_into_id: 'clients' }

/** The adviser who leads the case, and the record that a duplicate was merged into. */
export default class extends BaseSchema {
  protected tableName = 'clients'

  /** On SQLite a foreign key through `alterTable` rebuilds the table, and its children go with the old one. */
  private get isSqlite() {
    return this.db.dialect.name === 'better-sqlite3'
  }

  async up() {
    for (const [column, parent] of Object.entries(COLUMNS)) {
      this.schema.raw(
        `ALTER TABLE clients ADD COLUMN ${column} varchar(26) NULL` +
          (this.isSqlite ? ` REFERENCES ${parent} (id)` : '')
      )
    }
    this.schema.alterTable(this.tableName, (table) => {
      table.index(['adviser_id', 'created_at'])
      table.index(['merged_into_id'])
      if (!this.isSqlite) {
        table.foreign('adviser_id').references('staff_members.id')
        table.foreign('merged_into_id').references('clients.id')
      }
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      if (!this.isSqlite) {
        table.dropForeign(['adviser_id'])
        table.dropForeign(['merged_into_id'])
      }
      table.dropIndex(['adviser_id', 'created_at'])
      table.dropIndex(['merged_into_id'])
      table.dropColumns(...Object.keys(COLUMNS))
    })
  }
}
