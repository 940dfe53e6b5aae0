import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'queue_tickets'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.date('day').notNullable()
      table.integer('number').notNullable()
      table.string('language', 8).notNullable()
      table.string('topic', 40).nullable().references('topics.code')
      table.string('participant_id', 26).nullable().references('participants.id')
      table.string('token_hash', 64).notNullable().unique()
      table.string('issued_by', 26).nullable().references('staff_members.id')
      table.string('called_by', 26).nullable().references('staff_members.id')
      table.string('counter', 20).nullable()
      table.dateTime('called_at').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.unique(['branch_id', 'day', 'number'])
      table.index(['participant_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
