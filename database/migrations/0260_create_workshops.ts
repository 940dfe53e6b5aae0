import { BaseSchema } from '@adonisjs/lucid/schema'

/** What makes a group a workshop; `description` is in the group's language. */
export default class extends BaseSchema {
  protected tableName = 'workshops'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('group_id', 26).primary().references('groups.id')
      table.string('kind', 20).notNullable()
      table.string('description', 600).nullable()
      table.string('place_note', 300).nullable()
      table.integer('project_id').unsigned().nullable().references('projects.id')
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['kind'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
