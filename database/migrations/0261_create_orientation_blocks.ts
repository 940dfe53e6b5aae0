import { BaseSchema } from '@adonisjs/lucid/schema'

/** The national blocks of the adaptation-orientation course; how long each lasts is data. */
export default class extends BaseSchema {
  protected tableName = 'orientation_blocks'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('code', 40).primary()
      table.integer('position').notNullable()
      table.integer('minutes').unsigned().notNullable()
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
