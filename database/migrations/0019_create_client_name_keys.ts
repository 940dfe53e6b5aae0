import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'client_name_keys'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('key', 60).notNullable()
      table.primary(['key', 'client_id'])
      table.index(['client_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
