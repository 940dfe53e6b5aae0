import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'household_members'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('household_id', 26).notNullable().references('households.id').onDelete('CASCADE')
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('current_key', 26).nullable().unique()
      table.string('role', 20).notNullable()
      table
        .string('contact_through_id', 26)
        .nullable()
        .references('clients.id')
        .onDelete('SET NULL')
      table.date('valid_from').nullable()
      table.date('valid_until').nullable()
      table.string('recorded_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['household_id'])
      table.index(['client_id'])
      table.index(['contact_through_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
