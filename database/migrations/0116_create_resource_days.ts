import { BaseSchema } from '@adonisjs/lucid/schema'

/** How many meetings somebody has on a day of the Warsaw calendar: written before anything is counted. */
export default class extends BaseSchema {
  protected tableName = 'resource_days'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.integer('resource_id').unsigned().notNullable()
      table.string('day', 10).notNullable()
      table.integer('meetings').notNullable()
      table.primary(['resource_id', 'day'])
      table.foreign('resource_id').references('resources.id').onDelete('CASCADE')
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
