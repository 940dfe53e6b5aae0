import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'booking_drafts'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('token_hash', 64).notNullable().unique()
      table.string('language', 8).notNullable()
      table.text('answers').nullable()
      table.string('reservation_id', 26).nullable().references('reservations.id')
      table.string('one_time_key', 64).notNullable().unique()
      table.dateTime('finished_at').nullable()
      table.dateTime('expires_at').notNullable().index()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
