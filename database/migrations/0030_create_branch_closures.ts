import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'branch_closures'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table
        .integer('branch_id')
        .unsigned()
        .notNullable()
        .references('branches.id')
        .onDelete('CASCADE')
      table.date('on').notNullable()
      table.string('reason', 160).nullable()
      table.unique(['branch_id', 'on'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
