import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'queue_ticket_endings'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('queue_ticket_id', 26).notNullable().unique().references('queue_tickets.id')
      table.string('staff_member_id', 26).nullable().references('staff_members.id')
      table.string('outcome', 20).notNullable()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
