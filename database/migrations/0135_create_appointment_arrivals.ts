import { BaseSchema } from '@adonisjs/lucid/schema'

/** When the person was there: early, on time or late. */
export default class extends BaseSchema {
  protected tableName = 'appointment_arrivals'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('appointment_id', 26).notNullable().unique().references('appointments.id')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.dateTime('arrived_at').notNullable()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
