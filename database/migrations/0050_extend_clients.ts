import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * The adviser who leads the case, and the record that a duplicate was merged into. Plain SQL: a
 * foreign key through `alterTable` rebuilds the table on SQLite, and the children go with the old one.
 */
export default class extends BaseSchema {
  protected tableName = 'clients'

  async up() {
    this.schema.raw(
      'ALTER TABLE clients ADD COLUMN adviser_id varchar(26) NULL REFERENCES staff_members (id)'
    )
    this.schema.raw(
      'ALTER TABLE clients ADD COLUMN merged_into_id varchar(26) NULL REFERENCES clients (id)'
    )
    this.schema.alterTable(this.tableName, (table) => {
      table.index(['adviser_id', 'created_at'])
      table.index(['merged_into_id'])
    })
  }

  async down() {
    this.schema.alterTable(this.tableName, (table) => {
      table.dropIndex(['adviser_id', 'created_at'])
      table.dropIndex(['merged_into_id'])
      table.dropColumns('adviser_id', 'merged_into_id')
    })
  }
}
