import { BaseSchema } from '@adonisjs/lucid/schema'

/** In which course a level was the one at the start or at the end. */
export default class extends BaseSchema {
  protected tableName = 'language_levels'

  /** On SQLite a foreign key through `alterTable` rebuilds the table. */
  private get isSqlite() {
    return this.db.dialect.name === 'better-sqlite3'
  }

  async up() {
    const reference = this.isSqlite ? ' REFERENCES `groups` (id)' : ''
    this.schema.raw(`ALTER TABLE language_levels ADD COLUMN group_id varchar(26) NULL${reference}`)
    this.schema.alterTable(this.tableName, (table) => {
      table.index(['group_id', 'moment'])
      if (!this.isSqlite) {
        table.foreign('group_id').references('groups.id')
      }
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      if (!this.isSqlite) {
        table.dropForeign(['group_id'])
      }
      table.dropIndex(['group_id', 'moment'])
      table.dropColumn('group_id')
    })
  }
}
