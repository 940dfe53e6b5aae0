import { BaseSchema } from '@adonisjs/lucid/schema'

/** What was decided, by whom and why; the group's `turn` and the `step` say in which order. */
export default class extends BaseSchema {
  protected tableName = 'enrolment_events'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('group_id', 26).notNullable().references('groups.id')
      table.string('entry', 26).nullable().index()
      table.integer('turn').unsigned().notNullable()
      table.integer('step').unsigned().notNullable()
      table.string('what', 30).notNullable()
      table.text('details').notNullable()
      table.text('reason').nullable()
      table.string('staff_member_id', 26).nullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.unique(['group_id', 'turn', 'step'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
