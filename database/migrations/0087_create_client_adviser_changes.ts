import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'client_adviser_changes'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('adviser_id', 26).nullable().references('staff_members.id')
      table.string('changed_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.index(['client_id', 'created_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
