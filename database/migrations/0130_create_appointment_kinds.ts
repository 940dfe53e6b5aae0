import { BaseSchema } from '@adonisjs/lucid/schema'

/** What can be booked: who gives it, how long and by which channels, and whether the public books it. */
export default class extends BaseSchema {
  protected tableName = 'appointment_kinds'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('code', 20).primary()
      table.string('role', 30).notNullable()
      table.boolean('is_public').notNullable()
      table.boolean('is_restricted').notNullable()
      table.integer('minutes').notNullable()
      table.string('channels', 60).notNullable()
      table.integer('position').notNullable().defaultTo(0)
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
