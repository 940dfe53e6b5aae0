import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'gminas'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('teryt', 7).primary()
      table.string('name', 60).notNullable()
      table.string('kind', 20).notNullable()
      table.string('powiat_code', 4).notNullable()
      table.string('powiat', 40).notNullable()
      table.integer('degurba').nullable()
      table.index(['name'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
