import { BaseSchema } from '@adonisjs/lucid/schema'

/** The last number given in a year; its row is what everybody who issues waits for. */
export default class extends BaseSchema {
  protected tableName = 'certificate_years'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.integer('year').primary()
      table.integer('last_number').unsigned().notNullable().defaultTo(0)
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
