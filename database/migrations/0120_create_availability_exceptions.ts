import { BaseSchema } from '@adonisjs/lucid/schema'

/** Hours of one day: besides the weekly ones, or instead of all of them. */
export default class extends BaseSchema {
  protected tableName = 'availability_exceptions'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table
        .integer('resource_id')
        .unsigned()
        .notNullable()
        .references('resources.id')
        .onDelete('CASCADE')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.date('day').notNullable()
      table.string('starts_at', 5).notNullable()
      table.string('ends_at', 5).notNullable()
      table.boolean('is_instead').notNullable().defaultTo(false)
      table.string('entered_by', 26).nullable().references('staff_members.id')
      table.dateTime('entered_at').nullable()
      table.unique(['resource_id', 'day', 'starts_at'])
      table.index(['branch_id', 'day'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
