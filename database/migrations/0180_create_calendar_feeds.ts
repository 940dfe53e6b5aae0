import { BaseSchema } from '@adonisjs/lucid/schema'

/** The secret address under which a member of staff reads the own appointments elsewhere. */
export default class extends BaseSchema {
  protected tableName = 'calendar_feeds'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table
        .string('staff_member_id', 26)
        .notNullable()
        .unique()
        .references('staff_members.id')
        .onDelete('CASCADE')
      table.string('token_hash', 64).notNullable().unique()
      table.string('detail', 10).notNullable()
      table.dateTime('read_at').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
