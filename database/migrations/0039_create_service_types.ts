import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'service_types'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('code', 40).primary()
      table.string('area', 40).notNullable()
      table.integer('position').notNullable().defaultTo(0)
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
