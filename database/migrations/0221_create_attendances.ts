import { BaseSchema } from '@adonisjs/lucid/schema'

/** How one person attended one meeting; `version` is that of the meeting's marks when it was written. */
export default class extends BaseSchema {
  protected tableName = 'attendances'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('group_meeting_id', 26).notNullable().references('group_meetings.id')
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.string('state', 10).notNullable()
      table.integer('minutes_late').unsigned().nullable()
      table.integer('version').unsigned().notNullable()
      table.string('marked_by', 26).notNullable().references('staff_members.id')
      table.dateTime('marked_at').notNullable()
      table.unique(['group_meeting_id', 'participant_id'])
      table.index(['participant_id', 'state'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
