import { BaseSchema } from '@adonisjs/lucid/schema'

/** What a person said of themselves, dated. Answers of art. 9 GDPR stand in `sealed_answer` only. */
export default class extends BaseSchema {
  protected tableName = 'statements'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id')
      table.string('kind', 40).notNullable().references('statement_kinds.code')
      table.string('answer_state', 20).notNullable()
      table.string('answer', 60).nullable()
      table.text('sealed_answer').nullable()
      table.text('detail').nullable()
      table.date('stated_on').notNullable()
      table.string('recorded_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.index(['client_id', 'kind', 'stated_on'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
