import { BaseSchema } from '@adonisjs/lucid/schema'

/** Minutes from one branch to another; both directions have a row. */
export default class extends BaseSchema {
  protected tableName = 'branch_travel_times'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.integer('from_branch_id').unsigned().notNullable()
      table.integer('to_branch_id').unsigned().notNullable()
      table.integer('minutes').notNullable()
      table.primary(['from_branch_id', 'to_branch_id'])
      table.foreign('from_branch_id').references('branches.id').onDelete('CASCADE')
      table.foreign('to_branch_id').references('branches.id').onDelete('CASCADE')
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
