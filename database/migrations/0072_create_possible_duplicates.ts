import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'possible_duplicates'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('first_client_id', 26).notNullable().references('clients.id')
      table.string('second_client_id', 26).notNullable().references('clients.id')
      table.integer('score').notNullable()
      table.string('verdict', 20).notNullable()
      table.text('reasons').notNullable()
      table.string('state', 20).notNullable().defaultTo('open')
      table.string('decided_by', 26).nullable().references('staff_members.id')
      table.dateTime('decided_at').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.unique(['first_client_id', 'second_client_id'])
      table.index(['second_client_id'])
      table.index(['state', 'score'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
