import { BaseSchema } from '@adonisjs/lucid/schema'

/** `percent` is rounded down, so that nobody passes by rounding. */
export default class extends BaseSchema {
  protected tableName = 'test_results'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('final_test_id', 26).notNullable().references('final_tests.id')
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.boolean('is_absent').notNullable().defaultTo(false)
      table.integer('percent').unsigned().nullable()
      table.boolean('is_passed').nullable()
      table.string('recorded_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.unique(['final_test_id', 'participant_id'])
      table.index(['participant_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
