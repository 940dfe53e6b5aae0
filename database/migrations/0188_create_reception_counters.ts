import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'reception_counters'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('staff_member_id', 26).primary().references('staff_members.id')
      table.string('label', 20).notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
