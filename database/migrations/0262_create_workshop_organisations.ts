import { BaseSchema } from '@adonisjs/lucid/schema'

/** A school or an office that comes with so many people; they take seats without names. */
export default class extends BaseSchema {
  protected tableName = 'workshop_organisations'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('group_id', 26).notNullable().references('groups.id')
      table.string('name', 150).notNullable()
      table.string('kind', 20).notNullable()
      table.text('contact_name').nullable()
      table.text('contact').nullable()
      table.integer('people').unsigned().notNullable()
      table.integer('came').unsigned().nullable()
      table.string('state', 20).notNullable()
      table.string('staff_member_id', 26).notNullable().references('staff_members.id')
      table.integer('version').unsigned().notNullable().defaultTo(1)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['group_id', 'state'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
