import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Keys are derived from the names, so the table starts empty and `clients:refold` (or the worker)
 * fills it. The keys are ASCII and sort by code on both engines.
 */
export default class extends BaseSchema {
  protected tableName = 'client_name_keys'

  async up() {
    this.schema.dropTable(this.tableName)
    this.schema.createTable(this.tableName, (table) => {
      table.string('key', 80).notNullable().collate('ascii_bin')
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.primary(['key', 'client_id'])
      table.index(['client_id'])
    })
  }

  async down() {
    this.schema.raw(`DELETE FROM ${this.tableName}`)
  }
}
