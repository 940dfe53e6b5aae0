import { BaseSchema } from '@adonisjs/lucid/schema'

/** The code printed on the list of a meeting, by which a signed paper finds its way back. */
export default class extends BaseSchema {
  protected tableName = 'attendance_lists'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('group_meeting_id', 26).primary().references('group_meetings.id')
      table.string('code', 10).notNullable().unique()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
