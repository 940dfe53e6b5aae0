import { BaseSchema } from '@adonisjs/lucid/schema'

/** Answers of a sign-up for a group under way; one browser may have several, each for a group. */
export default class extends BaseSchema {
  protected tableName = 'sign_up_drafts'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('token_hash', 64).notNullable()
      table.string('group_id', 26).notNullable().references('groups.id')
      table.string('language', 8).notNullable()
      table.text('answers').nullable()
      table.string('one_time_key', 64).notNullable().unique()
      table.dateTime('finished_at').nullable()
      table.dateTime('expires_at').notNullable().index()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['token_hash', 'group_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
