import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'final_test_parts'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('final_test_id', 26).notNullable().references('final_tests.id')
      table.integer('position').unsigned().notNullable()
      table.string('name', 60).notNullable()
      table.integer('max_points').unsigned().notNullable()
      table.unique(['final_test_id', 'position'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
