import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'centre_cards'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('token_hash', 64).notNullable().unique()
      table.string('current_key', 26).nullable().unique()
      table.string('issued_by', 26).notNullable().references('staff_members.id')
      table.dateTime('issued_at').notNullable()
      table.string('revoked_by', 26).nullable().references('staff_members.id')
      table.dateTime('revoked_at').nullable()
      table.string('revoked_because', 20).nullable()
      table.index(['client_id', 'issued_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
