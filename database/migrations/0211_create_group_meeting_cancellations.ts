import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'group_meeting_cancellations'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('group_meeting_id', 26).notNullable().unique().references('group_meetings.id')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.string('reason', 20).notNullable()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
