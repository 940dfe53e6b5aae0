import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'placement_interviews'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.date('on_day').notNullable()
      table.string('literacy', 10).notNullable()
      table.string('level', 5).notNullable()
      table.text('note').nullable()
      table.dateTime('created_at').notNullable()
      table.index(['participant_id', 'on_day'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
