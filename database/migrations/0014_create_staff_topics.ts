import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'staff_topics'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table
        .string('staff_member_id', 26)
        .notNullable()
        .references('staff_members.id')
        .onDelete('CASCADE')
      table.string('topic', 40).notNullable().references('topics.code')
      table.unique(['staff_member_id', 'topic'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
