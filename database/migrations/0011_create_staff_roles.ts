import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'staff_roles'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table
        .string('staff_member_id', 26)
        .notNullable()
        .references('staff_members.id')
        .onDelete('CASCADE')
      table.string('role', 40).notNullable()
      table.date('expires_on').nullable()
      table.unique(['staff_member_id', 'role'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
