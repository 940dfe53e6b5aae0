import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'audit_entries'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.dateTime('at').notNullable()
      table.string('staff_member_id', 26).nullable()
      table.string('action', 60).notNullable()
      table.string('subject_type', 40).notNullable()
      table.string('subject_id', 40).notNullable()
      table.integer('branch_id').unsigned().nullable()
      table.text('reason').nullable()
      table.index(['subject_type', 'subject_id', 'at'])
      table.index(['staff_member_id', 'at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
