import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'client_merge_moves'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table
        .string('client_merge_id', 26)
        .notNullable()
        .references('client_merges.id')
        .onDelete('CASCADE')
      table.string('table_name', 60).notNullable()
      table.string('column_name', 60).notNullable()
      table.string('row_key', 120).notNullable()
      table.text('before', 'mediumtext').nullable()
      table.index(['client_merge_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
