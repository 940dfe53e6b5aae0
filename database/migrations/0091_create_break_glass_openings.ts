import { BaseSchema } from '@adonisjs/lucid/schema'

/** The restricted notes of a client, opened for three hours by somebody outside their circle. */
export default class extends BaseSchema {
  protected tableName = 'break_glass_openings'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.text('reason').notNullable()
      table.dateTime('expires_at').notNullable()
      table.dateTime('reported_at').notNullable()
      table.dateTime('created_at').notNullable()
      table.index(['staff_member_id', 'client_id', 'expires_at'])
      table.index(['client_id'])
      table.index(['created_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
