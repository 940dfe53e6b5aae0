import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'guardianships'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('guardian_client_id', 26).nullable().references('clients.id').onDelete('CASCADE')
      table.text('guardian_name').nullable()
      table.text('guardian_phone').nullable()
      table.string('basis', 20).notNullable()
      table.date('valid_from').nullable()
      table.date('valid_until').nullable()
      table.string('recorded_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['client_id'])
      table.index(['guardian_client_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
