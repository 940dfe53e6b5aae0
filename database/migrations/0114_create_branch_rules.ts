import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'branch_rules'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.integer('branch_id').unsigned().primary().references('branches.id').onDelete('CASCADE')
      table.integer('notice_minutes').notNullable()
      table.integer('horizon_days').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
