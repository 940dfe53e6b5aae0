import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'consultation_participants'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('consultation_id', 26).notNullable().references('consultations.id')
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.primary(['consultation_id', 'participant_id'])
      table.index(['participant_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
