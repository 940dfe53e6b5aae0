import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'contact_allowances'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('contact_index', 40).primary()
      table.dateTime('last_used_at').notNullable().index()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
