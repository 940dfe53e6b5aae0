import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'register_entry_participants'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('register_entry_id', 26).notNullable().references('register_entries.id')
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.primary(['register_entry_id', 'participant_id'])
      table.index(['participant_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
