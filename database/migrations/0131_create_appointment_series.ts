import { BaseSchema } from '@adonisjs/lucid/schema'

/** Appointments booked together, every so many days. */
export default class extends BaseSchema {
  protected tableName = 'appointment_series'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.integer('every_days').notNullable()
      table.integer('times').notNullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
