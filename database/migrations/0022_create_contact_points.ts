import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'contact_points'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table
        .string('participant_id', 26)
        .notNullable()
        .references('participants.id')
        .onDelete('CASCADE')
      table.string('kind', 20).notNullable()
      table.text('value').notNullable()
      table.string('value_index', 40).notNullable().index()
      table.string('owner', 20).notNullable()
      table.string('owner_name', 200).nullable()
      table.boolean('is_safe_to_call').notNullable().defaultTo(true)
      table.boolean('is_safe_to_write').notNullable().defaultTo(true)
      table.date('valid_from').nullable()
      table.date('valid_until').nullable()
      table.integer('position').notNullable().defaultTo(0)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
