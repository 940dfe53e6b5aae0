import { BaseSchema } from '@adonisjs/lucid/schema'

/** `open_key` repeats the participant while the application is open: one at a time. */
export default class extends BaseSchema {
  protected tableName = 'course_applications'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('participant_id', 26).notNullable().references('participants.id')
      table.string('open_key', 26).nullable().unique()
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('level', 5).nullable()
      table.string('literacy', 10).nullable()
      table.string('times', 200).notNullable()
      table.string('mode', 10).notNullable()
      table.boolean('goes_elsewhere').notNullable()
      table.boolean('needs_childcare').notNullable()
      table.string('together_key', 26).nullable().index()
      table.string('language', 10).notNullable()
      table.string('via', 10).notNullable()
      table.string('staff_member_id', 26).nullable().references('staff_members.id')
      table.string('state', 10).notNullable()
      table.dateTime('applied_at').notNullable()
      table.integer('version').unsigned().notNullable().defaultTo(1)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['branch_id', 'state', 'applied_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
