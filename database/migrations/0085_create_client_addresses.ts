import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'client_addresses'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('kind', 20).notNullable()
      table.string('place', 20).notNullable()
      table.string('gmina_teryt', 7).nullable().references('gminas.teryt')
      table.string('locality', 120).nullable()
      table.text('street').nullable()
      table.string('postcode', 12).nullable()
      table.date('valid_from').nullable()
      table.date('valid_until').nullable()
      table.string('recorded_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['client_id', 'kind'])
      table.index(['gmina_teryt'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
