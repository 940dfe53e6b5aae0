import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'interpreters'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('name', 160).notNullable()
      table.string('staff_member_id', 26).nullable().unique().references('staff_members.id')
      table.text('phone').nullable()
      table.text('email').nullable()
      table.boolean('is_active').notNullable().defaultTo(true)
      table.boolean('works_by_phone').notNullable().defaultTo(false)
      table.text('note').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
