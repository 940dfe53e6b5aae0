import { BaseSchema } from '@adonisjs/lucid/schema'

/** Somebody asked the Centre about a person, and what was answered: first here, later elsewhere. */
export default class extends BaseSchema {
  protected tableName = 'person_inquiries'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('client_id', 26).nullable().references('clients.id').onDelete('CASCADE').index()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.integer('branch_id').unsigned().nullable().references('branches.id')
      table.dateTime('asked_at').notNullable()
      table.string('channel', 20).notNullable()
      table.string('asker_kind', 20).notNullable()
      table.text('asker').nullable()
      table.text('letter').nullable()
      table.text('person').nullable()
      table.text('question').notNullable()
      table.dateTime('created_at').notNullable()
      table.index(['asked_at'])
    })
    this.schema.createTable('inquiry_answers', (table) => {
      table.string('id', 26).primary()
      table
        .string('inquiry_id', 26)
        .notNullable()
        .references('person_inquiries.id')
        .onDelete('CASCADE')
        .index()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.string('outcome', 30).notNullable()
      table.text('answer').nullable()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable('inquiry_answers')
    this.schema.dropTable(this.tableName)
  }
}
