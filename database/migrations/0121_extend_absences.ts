import { BaseSchema } from '@adonisjs/lucid/schema'

const COLUMNS = ['deputy_id', 'entered_by'] as const

/** Who stands in, who entered the absence and when. */
export default class extends BaseSchema {
  protected tableName = 'absences'

  /** On SQLite a foreign key through `alterTable` rebuilds the table. */
  private get isSqlite() {
    return this.db.dialect.name === 'better-sqlite3'
  }

  async up() {
    for (const column of COLUMNS) {
      this.schema.raw(
        `ALTER TABLE absences ADD COLUMN ${column} varchar(26) NULL` +
          (this.isSqlite ? ' REFERENCES staff_members (id)' : '')
      )
    }
    this.schema.raw('ALTER TABLE absences ADD COLUMN entered_at datetime NULL')
    this.schema.alterTable(this.tableName, (table) => {
      table.index(['deputy_id', 'starts_at'])
      if (!this.isSqlite) {
        COLUMNS.forEach((column) => table.foreign(column).references('staff_members.id'))
      }
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      if (!this.isSqlite) {
        COLUMNS.forEach((column) => table.dropForeign([column]))
      }
      table.dropIndex(['deputy_id', 'starts_at'])
      table.dropColumns(...COLUMNS, 'entered_at')
    })
  }
}
