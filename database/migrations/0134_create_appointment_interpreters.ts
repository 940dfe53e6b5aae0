import { BaseSchema } from '@adonisjs/lucid/schema'

/** The interpreter that an appointment needs: sought, found, or asked by phone on the spot. */
export default class extends BaseSchema {
  protected tableName = 'appointment_interpreters'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('appointment_id', 26).notNullable().unique().references('appointments.id')
      table.string('language', 8).notNullable()
      table.string('interpreter_id', 26).nullable().references('interpreters.id')
      table.string('state', 20).notNullable()
      table.integer('minutes').nullable()
      table.string('staff_member_id', 26).nullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['state'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
