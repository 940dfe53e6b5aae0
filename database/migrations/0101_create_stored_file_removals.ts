import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'stored_file_removals'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('stored_file_id', 26).notNullable().unique().references('stored_files.id')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.string('reason', 40).notNullable()
      table.dateTime('content_dropped_at').nullable().index()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
