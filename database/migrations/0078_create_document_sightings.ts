import { BaseSchema } from '@adonisjs/lucid/schema'

/** "Seen" instead of a copy: what it was on that day stays, whatever becomes of the document. */
export default class extends BaseSchema {
  protected tableName = 'document_sightings'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('what', 20).notNullable()
      table.string('subject_key', 26).notNullable()
      table.string('kind', 30).notNullable()
      table.text('number').nullable()
      table.date('valid_until').nullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.date('seen_on').notNullable()
      table.dateTime('created_at').notNullable()
      table.unique(['subject_key', 'staff_member_id', 'seen_on'], 'sightings_once_a_day')
      table.index(['client_id', 'seen_on'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
