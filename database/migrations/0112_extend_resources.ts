import { BaseSchema } from '@adonisjs/lucid/schema'

/** An interpreter who keeps a calendar here, and how many meetings a day are enough for one person. */
export default class extends BaseSchema {
  protected tableName = 'resources'

  /** On SQLite a foreign key through `alterTable` rebuilds the table, and its children go with the old one. */
  private get isSqlite() {
    return this.db.dialect.name === 'better-sqlite3'
  }

  async up() {
    this.schema.raw(
      'ALTER TABLE resources ADD COLUMN interpreter_id varchar(26) NULL' +
        (this.isSqlite ? ' REFERENCES interpreters (id)' : '')
    )
    this.schema.raw('ALTER TABLE resources ADD COLUMN max_a_day integer NULL')
    this.schema.alterTable(this.tableName, (table) => {
      table.unique(['interpreter_id'])
      if (!this.isSqlite) {
        table.foreign('interpreter_id').references('interpreters.id')
      }
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      if (!this.isSqlite) {
        table.dropForeign(['interpreter_id'])
      }
      table.dropUnique(['interpreter_id'])
      table.dropColumns('interpreter_id', 'max_a_day')
    })
  }
}
