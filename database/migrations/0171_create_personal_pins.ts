import { BaseSchema } from '@adonisjs/lucid/schema'

/** Tells apart the people behind one telephone; of a client, or of somebody nobody recognised yet. */
export default class extends BaseSchema {
  protected tableName = 'personal_pins'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).nullable().unique().references('clients.id')
      table.string('participant_id', 26).nullable().unique().references('participants.id')
      table.string('contact_index', 40).notNullable()
      table.string('pin_hash', 40).notNullable()
      table.integer('failed_tries').notNullable().defaultTo(0)
      table.dateTime('locked_until').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
