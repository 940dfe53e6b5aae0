import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'absences'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table
        .integer('resource_id')
        .unsigned()
        .notNullable()
        .references('resources.id')
        .onDelete('CASCADE')
      table.dateTime('starts_at').notNullable()
      table.dateTime('ends_at').notNullable()
      table.string('kind', 20).notNullable()
      table.index(['resource_id', 'starts_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
