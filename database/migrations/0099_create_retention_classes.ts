import { BaseSchema } from '@adonisjs/lucid/schema'

/** How long each kind of record is kept and from when the time runs; which table belongs where is in code. */
export default class extends BaseSchema {
  protected tableName = 'retention_classes'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table.string('code', 30).notNullable()
      table.string('starts_from', 40).notNullable()
      table.integer('years').unsigned().nullable()
      table.integer('days').unsigned().nullable()
      table.string('legal_basis', 200).nullable()
      table.boolean('is_confirmed').notNullable().defaultTo(false)
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
      table.unique(['code', 'valid_from'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
