import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'client_merges'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('survivor_id', 26).notNullable().references('clients.id')
      table.string('loser_id', 26).notNullable().references('clients.id')
      table.integer('position').notNullable()
      table.text('fields', 'mediumtext').nullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.dateTime('undone_at').nullable()
      table.string('undone_by', 26).nullable().references('staff_members.id')
      table.index(['survivor_id', 'position'])
      table.index(['loser_id'])
      table.index(['created_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
