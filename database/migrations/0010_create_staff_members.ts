import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'staff_members'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('email', 190).notNullable().unique()
      table.string('password', 255).nullable()
      table.string('given_name', 100).notNullable()
      table.string('family_name', 100).notNullable()
      table.string('locale', 8).notNullable()
      table.string('authorisation_number', 60).nullable()
      table.boolean('has_single_key_shortcuts').notNullable().defaultTo(true)
      table.integer('failed_sign_ins').notNullable().defaultTo(0)
      table.dateTime('locked_until').nullable()
      table.integer('session_generation').notNullable().defaultTo(1)
      table.dateTime('activated_at').nullable()
      table.dateTime('deactivated_at').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
