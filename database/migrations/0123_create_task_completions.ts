import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who settled a task, when and how; nobody when its reason went away by itself. */
export default class extends BaseSchema {
  protected tableName = 'task_completions'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('task_id', 26).notNullable().unique().references('tasks.id').onDelete('CASCADE')
      table.string('staff_member_id', 26).nullable().references('staff_members.id')
      table.string('outcome', 20).notNullable()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
