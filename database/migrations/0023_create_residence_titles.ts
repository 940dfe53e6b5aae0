import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'residence_titles'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('kind', 30).notNullable()
      table.text('document_number').nullable()
      table.string('document_number_index', 40).nullable().index()
      table.date('valid_from').nullable()
      table.date('valid_until').nullable()
      table.string('end_rule', 30).nullable()
      table.date('filed_on').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
