import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'interpreter_languages'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table
        .string('interpreter_id', 26)
        .notNullable()
        .references('interpreters.id')
        .onDelete('CASCADE')
      table.string('language', 8).notNullable()
      table.primary(['interpreter_id', 'language'])
      table.index(['language'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
