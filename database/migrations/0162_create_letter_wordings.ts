import { BaseSchema } from '@adonisjs/lucid/schema'

/** Words of the Centre's own for a message to a person; no text means the original words again. */
export default class extends BaseSchema {
  protected tableName = 'letter_wordings'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('kind', 40).notNullable()
      table.string('channel', 20).notNullable()
      table.string('language', 8).notNullable()
      table.integer('version').notNullable()
      table.string('subject', 200).nullable()
      table.text('text').nullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.dateTime('created_at').notNullable()
      table.unique(['kind', 'channel', 'language', 'version'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
