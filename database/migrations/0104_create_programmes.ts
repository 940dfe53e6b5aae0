import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'programmes'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('code', 20).primary()
      table.string('name_pl', 160).notNullable()
      table.string('name_en', 160).notNullable()
      table.string('fund', 20).notNullable()
      table.integer('position').notNullable().defaultTo(0)
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
