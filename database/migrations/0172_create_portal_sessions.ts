import { BaseSchema } from '@adonisjs/lucid/schema'

/** My Centre open in one browser: first only asked for, then the contact proven, then the PIN given. */
export default class extends BaseSchema {
  protected tableName = 'portal_sessions'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('token_hash', 64).notNullable().unique()
      table.string('contact_index', 40).notNullable()
      table.dateTime('proven_at').nullable()
      table
        .string('personal_pin_id', 26)
        .nullable()
        .references('personal_pins.id')
        .onDelete('CASCADE')
      table.dateTime('last_active_at').notNullable().index()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
