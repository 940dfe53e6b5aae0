import { BaseSchema } from '@adonisjs/lucid/schema'

/** `open_key` names kind and subject while the task is open: one open task for each. */
export default class extends BaseSchema {
  protected tableName = 'tasks'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).nullable().references('clients.id')
      table.string('owner_id', 26).notNullable().references('staff_members.id')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('kind', 30).notNullable()
      table.date('due_on').notNullable()
      table.text('note').nullable()
      table.string('subject_type', 40).nullable()
      table.string('subject_id', 26).nullable()
      table.string('open_key', 100).nullable().unique()
      table.string('created_by', 26).nullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.index(['owner_id', 'due_on'])
      table.index(['branch_id', 'due_on'])
      table.index(['client_id'])
      table.index(['subject_type', 'subject_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
