import { BaseSchema } from '@adonisjs/lucid/schema'

/** Points of one part, in tenths: 12,5 points are 125. */
export default class extends BaseSchema {
  protected tableName = 'test_points'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('test_result_id', 26).notNullable().references('test_results.id')
      table.string('final_test_part_id', 26).notNullable().references('final_test_parts.id')
      table.integer('tenths').unsigned().notNullable()
      table.primary(['test_result_id', 'final_test_part_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
