import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'staff_branches'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table
        .string('staff_member_id', 26)
        .notNullable()
        .references('staff_members.id')
        .onDelete('CASCADE')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.integer('position').notNullable().defaultTo(0)
      table.unique(['staff_member_id', 'branch_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
