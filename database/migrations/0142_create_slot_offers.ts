import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'slot_offers'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table
        .string('slot_alert_id', 26)
        .notNullable()
        .references('slot_alerts.id')
        .onDelete('CASCADE')
      table.string('reservation_id', 26).notNullable().unique().references('reservations.id')
      table.string('state', 20).notNullable()
      table.dateTime('starts_at').notNullable()
      table.dateTime('expires_at').notNullable()
      table.string('token_hash', 64).notNullable().unique()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['state', 'expires_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
