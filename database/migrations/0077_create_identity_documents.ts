import { BaseSchema } from '@adonisjs/lucid/schema'

/** Passports, cards and certificates people showed; the number is encrypted. */
export default class extends BaseSchema {
  protected tableName = 'identity_documents'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('kind', 30).notNullable()
      table.string('country', 2).nullable()
      table.text('number').nullable()
      table.string('number_index', 40).nullable().index()
      table.date('valid_from').nullable()
      table.date('valid_until').nullable()
      table.date('ended_on').nullable()
      table.integer('version').unsigned().notNullable().defaultTo(1)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['client_id', 'valid_until'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
