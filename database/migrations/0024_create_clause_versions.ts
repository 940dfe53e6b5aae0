import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'clause_versions'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table.string('version', 20).notNullable().unique()
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
