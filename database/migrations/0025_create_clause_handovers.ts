import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'clause_handovers'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('version', 20).notNullable()
      table.string('language', 8).notNullable()
      table.dateTime('given_at').notNullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
