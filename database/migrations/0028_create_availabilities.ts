import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'availabilities'

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
      table.integer('weekday').notNullable()
      table.string('starts_at', 5).notNullable()
      table.string('ends_at', 5).notNullable()
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
      table.index(['branch_id', 'weekday'])
      table.index(['resource_id', 'weekday'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
