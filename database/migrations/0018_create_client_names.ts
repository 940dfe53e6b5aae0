import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'client_names'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('kind', 20).notNullable()
      table.string('given', 200).notNullable()
      table.string('family', 200).nullable()
      table.string('script', 8).notNullable()
      table.date('valid_from').nullable()
      table.date('valid_until').nullable()
      table.integer('position').notNullable().defaultTo(0)
      table.index(['client_id', 'position'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
