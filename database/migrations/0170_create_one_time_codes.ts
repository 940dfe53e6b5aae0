import { BaseSchema } from '@adonisjs/lucid/schema'

/** One code in force for each contact and purpose; neither the contact nor the code in the clear. */
export default class extends BaseSchema {
  protected tableName = 'one_time_codes'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('purpose', 20).notNullable()
      table.string('contact_index', 40).notNullable()
      table.primary(['purpose', 'contact_index'])
      table.string('code_hash', 40).notNullable()
      table.integer('tries').notNullable().defaultTo(0)
      table.dateTime('expires_at').notNullable().index()
      table.dateTime('used_at').nullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
