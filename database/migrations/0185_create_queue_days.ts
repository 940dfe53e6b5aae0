import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'queue_days'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.date('day').notNullable()
      table.integer('last_number').notNullable()
      table.primary(['branch_id', 'day'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
