import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A person missed as many meetings as the edition allows: who was written to, and what was decided.
 * `current_key` is the enrolment with the number of absences while the marks say so.
 */
export default class extends BaseSchema {
  protected tableName = 'absence_warnings'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('enrolment_id', 26).notNullable().index().references('enrolments.id')
      table.string('current_key', 40).nullable().unique()
      table.integer('absences').unsigned().notNullable()
      table.integer('messages').unsigned().notNullable().defaultTo(0)
      table.string('decision', 10).nullable()
      table.text('reason').nullable()
      table.string('decided_by', 26).nullable().references('staff_members.id')
      table.dateTime('decided_at').nullable()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
