import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Hours, leave or a closure that somebody is about to save: first the meetings it strands are shown.
 * `saved_at` is null until that person confirms.
 */
export default class extends BaseSchema {
  protected tableName = 'availability_changes'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('kind', 20).notNullable()
      table.integer('resource_id').unsigned().nullable().references('resources.id')
      table.integer('branch_id').unsigned().nullable().references('branches.id')
      table.text('details').notNullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.dateTime('saved_at').nullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
