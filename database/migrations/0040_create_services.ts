import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'services'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('source_type', 40).notNullable()
      table.string('source_id', 26).notNullable()
      table.dateTime('created_at').notNullable()
      table.unique(['source_type', 'source_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
