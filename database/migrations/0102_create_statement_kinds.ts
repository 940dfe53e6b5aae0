import { BaseSchema } from '@adonisjs/lucid/schema'

/** What a fund may want to know about a person; `field_group` decides who may read the answer. */
export default class extends BaseSchema {
  protected tableName = 'statement_kinds'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('code', 40).primary()
      table.string('name_pl', 120).notNullable()
      table.string('name_en', 120).notNullable()
      table.string('question_pl', 300).notNullable()
      table.string('question_en', 300).notNullable()
      table.string('field_group', 20).notNullable()
      table.boolean('may_refuse').notNullable()
      table.string('indicator', 20).nullable()
      table.integer('position').notNullable().defaultTo(0)
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
