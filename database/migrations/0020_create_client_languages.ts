import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'client_languages'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('language', 8).notNullable()
      table.integer('position').notNullable().defaultTo(0)
      table.unique(['client_id', 'language'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
