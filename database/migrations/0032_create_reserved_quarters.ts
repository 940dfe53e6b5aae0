import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'reserved_quarters'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.integer('resource_id').unsigned().notNullable().references('resources.id')
      table.integer('quarter').unsigned().notNullable()
      table.string('reservation_id', 26).notNullable().references('reservations.id')
      table.primary(['resource_id', 'quarter'])
      table.index(['reservation_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
