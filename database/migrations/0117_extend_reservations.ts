import { BaseSchema } from '@adonisjs/lucid/schema'

/** Where the meeting is and on which day of the Warsaw calendar. */
export default class extends BaseSchema {
  protected tableName = 'reservations'

  /** On SQLite a foreign key through `alterTable` rebuilds the table, and its children go with the old one. */
  private get isSqlite() {
    return this.db.dialect.name === 'better-sqlite3'
  }

  async up() {
    this.schema.raw(
      this.isSqlite
        ? 'ALTER TABLE reservations ADD COLUMN branch_id integer NULL REFERENCES branches (id)'
        : 'ALTER TABLE reservations ADD COLUMN branch_id int unsigned NULL'
    )
    this.schema.raw('ALTER TABLE reservations ADD COLUMN day varchar(10) NULL')
    if (!this.isSqlite) {
      this.schema.alterTable(this.tableName, (table) => {
        table.foreign('branch_id').references('branches.id')
      })
    }
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      if (!this.isSqlite) {
        table.dropForeign(['branch_id'])
      }
      table.dropColumns('branch_id', 'day')
    })
  }
}
