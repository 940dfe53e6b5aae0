import { BaseSchema } from '@adonisjs/lucid/schema'

/** What was chosen for a stranded meeting, and the code of the rule that said no, if one did. */
export default class extends BaseSchema {
  protected tableName = 'stranding_answers'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table
        .string('change_id', 26)
        .notNullable()
        .references('availability_changes.id')
        .onDelete('CASCADE')
      table.string('appointment_id', 26).notNullable().references('appointments.id')
      table.string('choice', 20).notNullable()
      table.string('refused_by', 60).nullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.index(['change_id', 'appointment_id'])
      table.index(['appointment_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
