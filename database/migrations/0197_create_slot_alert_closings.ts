import { BaseSchema } from '@adonisjs/lucid/schema'

/** A wish that somebody of the staff ended, and why. */
export default class extends BaseSchema {
  protected tableName = 'slot_alert_closings'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table
        .string('slot_alert_id', 26)
        .notNullable()
        .unique()
        .references('slot_alerts.id')
        .onDelete('CASCADE')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.string('reason', 20).notNullable()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
