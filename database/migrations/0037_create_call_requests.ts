import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'call_requests'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.integer('branch_id').unsigned().nullable().references('branches.id')
      table.string('language', 8).notNullable()
      table.string('topic', 40).nullable().references('topics.code')
      table.dateTime('created_at').notNullable()
      table.index(['created_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
