import { BaseSchema } from '@adonisjs/lucid/schema'

/** What the coordinator corrected in the proposal, and where the person went in the end. */
export default class extends BaseSchema {
  protected tableName = 'course_applications'

  private columns = {
    pinned_group_id: 'groups',
    pinned_by: 'staff_members',
    group_id: 'groups',
  }

  /** On SQLite a foreign key through `alterTable` rebuilds the table, and its children go with the old one. */
  private get isSqlite() {
    return this.db.dialect.name === 'better-sqlite3'
  }

  async up() {
    for (const [column, table] of Object.entries(this.columns)) {
      this.schema.raw(
        `ALTER TABLE course_applications ADD COLUMN ${column} varchar(26) NULL` +
          (this.isSqlite ? ` REFERENCES \`${table}\` (\`id\`)` : '')
      )
    }
    this.schema.alterTable(this.tableName, (table) => {
      table.boolean('is_kept_waiting').notNullable().defaultTo(false)
    })
    if (!this.isSqlite) {
      this.schema.alterTable(this.tableName, (table) => {
        for (const [column, other] of Object.entries(this.columns)) {
          table.foreign(column).references(`${other}.id`)
        }
      })
    }
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      for (const column of Object.keys(this.columns)) {
        if (!this.isSqlite) {
          table.dropForeign([column])
        }
        table.dropColumn(column)
      }
      table.dropColumn('is_kept_waiting')
    })
  }
}
