import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whether people were satisfied with one thing of the Centre: `subject_type` and `subject_id` say which. */
export default class extends BaseSchema {
  protected tableName = 'surveys'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('subject_type', 20).notNullable()
      table.string('subject_id', 26).notNullable()
      table.string('title', 150).notNullable()
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('state', 20).notNullable()
      table.string('token_hash', 64).notNullable().unique()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.dateTime('sent_at').nullable()
      table.dateTime('closes_at').notNullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.unique(['subject_type', 'subject_id'])
      table.index(['branch_id', 'created_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
