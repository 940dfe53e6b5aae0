import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whom to call and why: somebody asked, or a message about an appointment did not arrive. */
export default class extends BaseSchema {
  protected tableName = 'call_requests'

  /** On SQLite a foreign key through `alterTable` rebuilds the table, and its children go with the old one. */
  private get isSqlite() {
    return this.db.dialect.name === 'better-sqlite3'
  }

  async up() {
    this.schema.raw(
      'ALTER TABLE call_requests ADD COLUMN appointment_id varchar(26) NULL' +
        (this.isSqlite ? ' REFERENCES appointments (id)' : '')
    )
    this.schema.alterTable(this.tableName, (table) => {
      table.string('reason', 20).notNullable().defaultTo('asked')
      table.unique(['appointment_id'])
      if (!this.isSqlite) {
        table.foreign('appointment_id').references('appointments.id')
      }
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      if (!this.isSqlite) {
        table.dropForeign(['appointment_id'])
      }
      table.dropUnique(['appointment_id'])
      table.dropColumns('appointment_id', 'reason')
    })
  }
}
