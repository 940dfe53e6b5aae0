import { BaseSchema } from '@adonisjs/lucid/schema'

/** A note keeps its level and its latest revision; what was written stands in `note_revisions`. */
export default class extends BaseSchema {
  protected tableName = 'client_notes'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).notNullable().references('clients.id').onDelete('CASCADE')
      table.string('author_id', 26).notNullable().references('staff_members.id')
      table.string('level', 20).notNullable()
      table.string('profession', 20).nullable()
      table.integer('version').notNullable().defaultTo(1)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['client_id', 'created_at'])
    })
    this.schema.createTable('note_revisions', (table) => {
      table.string('id', 26).primary()
      table.string('note_id', 26).notNullable().references('client_notes.id').onDelete('CASCADE')
      table.integer('revision').notNullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.string('level', 20).notNullable()
      table.text('subject').nullable()
      table.text('body', 'mediumtext').notNullable()
      table.dateTime('created_at').notNullable()
      table.unique(['note_id', 'revision'])
    })
    this.schema.createTable('note_circle_members', (table) => {
      table.string('note_id', 26).notNullable().references('client_notes.id').onDelete('CASCADE')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.string('named_by', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.primary(['note_id', 'staff_member_id'])
      table.index(['staff_member_id'])
    })
  }

  async down() {
    this.schema.dropTable('note_circle_members')
    this.schema.dropTable('note_revisions')
    this.schema.dropTable(this.tableName)
  }
}
