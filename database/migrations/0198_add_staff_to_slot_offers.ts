import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who of the staff offered the time by hand; null when it was the Centre's own search. */
export default class extends BaseSchema {
  protected tableName = 'slot_offers'

  /** On SQLite a foreign key through `alterTable` rebuilds the table, and its children go with the old one. */
  private get isSqlite() {
    return this.db.dialect.name === 'better-sqlite3'
  }

  async up() {
    this.schema.raw(
      'ALTER TABLE slot_offers ADD COLUMN staff_member_id varchar(26) NULL' +
        (this.isSqlite ? ' REFERENCES staff_members (id)' : '')
    )
    if (!this.isSqlite) {
      this.schema.alterTable(this.tableName, (table) => {
        table.foreign('staff_member_id').references('staff_members.id')
      })
    }
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      if (!this.isSqlite) {
        table.dropForeign(['staff_member_id'])
      }
      table.dropColumn('staff_member_id')
    })
  }
}
