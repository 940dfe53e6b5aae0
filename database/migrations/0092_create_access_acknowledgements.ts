import { BaseSchema } from '@adonisjs/lucid/schema'

/** The data protection officer has read the report of one opening; each opening once. */
export default class extends BaseSchema {
  protected tableName = 'access_acknowledgements'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table
        .string('break_glass_opening_id', 26)
        .nullable()
        .unique()
        .references('break_glass_openings.id')
        .onDelete('CASCADE')
      table
        .string('client_opening_id', 26)
        .nullable()
        .unique()
        .references('client_openings.id')
        .onDelete('CASCADE')
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.text('comment').nullable()
      table.dateTime('created_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
