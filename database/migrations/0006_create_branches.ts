import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'branches'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table.string('code', 20).notNullable().unique()
      table.string('name', 120).notNullable()
      table.string('street', 160).notNullable()
      table.string('postal_code', 10).notNullable()
      table.string('city', 80).notNullable()
      table.string('phone', 40).notNullable()
      table.string('email', 120).notNullable()
      table.integer('position').notNullable().defaultTo(0)
      table.date('closed_on').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
