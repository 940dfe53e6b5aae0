import { BaseSchema } from '@adonisjs/lucid/schema'

/** What makes a group a Polish course: level, length, thresholds, who pays. */
export default class extends BaseSchema {
  protected tableName = 'course_editions'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('group_id', 26).primary().references('groups.id')
      table.string('level', 8).notNullable()
      table.string('term', 20).notNullable()
      table.integer('lessons').unsigned().notNullable()
      table.integer('lesson_minutes').unsigned().notNullable().defaultTo(45)
      table.integer('attendance_threshold').unsigned().notNullable().defaultTo(75)
      table.integer('test_threshold').unsigned().notNullable().defaultTo(65)
      table.integer('project_id').unsigned().nullable().references('projects.id')
      table.boolean('has_childcare').notNullable().defaultTo(false)
      table.string('place_note', 300).nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['term', 'level'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
