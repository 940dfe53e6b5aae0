import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'language_levels'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.string('level', 5).notNullable()
      table.string('moment', 5).notNullable()
      table.date('on_day').notNullable()
      table.string('source', 20).notNullable()
      table.string('staff_member_id', 26).nullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.index(['participant_id', 'on_day'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
