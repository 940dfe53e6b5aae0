import { BaseSchema } from '@adonisjs/lucid/schema'

/** `open_key` repeats the entry while the offer is open: nobody has two. */
export default class extends BaseSchema {
  protected tableName = 'seat_offers'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('group_id', 26).notNullable().references('groups.id')
      table.string('entry', 26).notNullable().index()
      table.integer('seats').unsigned().notNullable()
      table.string('state', 20).notNullable()
      table.string('open_key', 26).nullable().unique()
      table.dateTime('sent_at').notNullable()
      table.dateTime('clock_starts_at').nullable()
      table.dateTime('expires_at').nullable()
      table.string('staff_member_id', 26).nullable().references('staff_members.id')
      table.string('called_by', 26).nullable().references('staff_members.id')
      table.string('token_hash', 64).notNullable().unique()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['group_id', 'state'])
      table.index(['state', 'expires_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
