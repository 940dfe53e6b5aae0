import { BaseSchema } from '@adonisjs/lucid/schema'

/** A reminder is written once for each time that an appointment has had. */
export default class extends BaseSchema {
  protected tableName = 'appointment_reminders'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('appointment_id', 26).notNullable().references('appointments.id')
      table.string('kind', 40).notNullable()
      table.integer('version').notNullable()
      table.dateTime('created_at').notNullable()
      table.unique(['appointment_id', 'kind', 'version'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
