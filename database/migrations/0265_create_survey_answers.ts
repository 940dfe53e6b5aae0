import { BaseSchema } from '@adonisjs/lucid/schema'

/** What somebody said; neither who nor when is kept. */
export default class extends BaseSchema {
  protected tableName = 'survey_answers'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('survey_id', 26).notNullable().references('surveys.id')
      table.string('via', 10).notNullable()
      table.string('language', 8).notNullable()
      table.integer('overall').unsigned().nullable()
      table.integer('useful').unsigned().nullable()
      table.integer('clear').unsigned().nullable()
      table.string('helped', 10).nullable()
      table.text('remark').nullable()
      table.index(['survey_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
