import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'client_branch_moves'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.integer('from_branch_id').unsigned().notNullable().references('branches.id')
      table.integer('to_branch_id').unsigned().notNullable().references('branches.id')
      table.date('moved_on').notNullable()
      table.text('reason').nullable()
      table.string('moved_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.index(['client_id', 'moved_on'])
      table.index(['from_branch_id', 'moved_on'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
