import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'rooms'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('name', 80).notNullable()
      table.integer('seats').notNullable().defaultTo(1)
      table.boolean('is_accessible').notNullable().defaultTo(false)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.unique(['branch_id', 'name'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
