import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'call_request_answers'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('call_request_id', 26).notNullable().unique().references('call_requests.id')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.string('outcome', 20).notNullable()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
