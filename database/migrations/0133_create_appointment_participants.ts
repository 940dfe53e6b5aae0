import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who comes besides the first person, whom the appointment itself names. */
export default class extends BaseSchema {
  protected tableName = 'appointment_participants'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('appointment_id', 26).notNullable().references('appointments.id')
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.integer('position').notNullable()
      table.primary(['appointment_id', 'participant_id'])
      table.index(['participant_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
