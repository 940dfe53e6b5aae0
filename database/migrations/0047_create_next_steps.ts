import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'next_steps'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('consultation_id', 26).notNullable().references('consultations.id')
      table.integer('position').notNullable()
      table.text('step').notNullable()
      table.text('office').nullable()
      table.text('documents').nullable()
      table.date('due_on').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
