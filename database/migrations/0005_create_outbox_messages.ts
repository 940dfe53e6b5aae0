import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'outbox_messages'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('channel', 20).notNullable()
      table.string('kind', 60).notNullable()
      table.string('language', 8).notNullable()
      table.text('recipient').notNullable()
      table.text('content', 'mediumtext').notNullable()
      table.string('message_id', 120).notNullable().unique()
      table.string('state', 20).notNullable()
      table.integer('attempts').notNullable().defaultTo(0)
      table.dateTime('available_at').notNullable()
      table.dateTime('leased_until').nullable()
      table.string('lease', 40).nullable()
      table.string('last_error', 255).nullable()
      table.string('subject_type', 40).nullable()
      table.string('subject_id', 26).nullable()
      table.dateTime('sent_at').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['state', 'available_at'])
      table.index(['subject_type', 'subject_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
