import { BaseSchema } from '@adonisjs/lucid/schema'

/** Materials of a group and scans of its signed lists. The content lies apart, encrypted. */
export default class extends BaseSchema {
  protected tableName = 'group_files'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('group_id', 26).notNullable().references('groups.id')
      table.string('group_meeting_id', 26).nullable().index().references('group_meetings.id')
      table.string('kind', 20).notNullable()
      table.text('name').nullable()
      table.string('media_type', 100).notNullable()
      table.integer('size').unsigned().notNullable()
      table.string('disk', 10).notNullable()
      table.string('storage_key', 80).notNullable().unique()
      table.string('uploaded_by', 26).notNullable().references('staff_members.id')
      table.string('removed_by', 26).nullable().references('staff_members.id')
      table.dateTime('removed_at').nullable()
      table.dateTime('content_dropped_at').nullable()
      table.dateTime('created_at').notNullable()
      table.index(['group_id', 'kind'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
