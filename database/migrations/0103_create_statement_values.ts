import { BaseSchema } from '@adonisjs/lucid/schema'

/** The answers a fund's form knows, in its own words; `parent` is the answer that this one details. */
export default class extends BaseSchema {
  protected tableName = 'statement_values'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table.string('kind', 40).notNullable().references('statement_kinds.code')
      table.string('code', 60).notNullable()
      table.string('parent', 60).nullable()
      table.string('name_pl', 160).notNullable()
      table.string('name_en', 160).notNullable()
      table.integer('position').notNullable().defaultTo(0)
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
      table.unique(['kind', 'code'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
