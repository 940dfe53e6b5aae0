import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who may sign the papers of a branch, from a day to a day. */
export default class extends BaseSchema {
  protected tableName = 'certificate_signatories'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.increments('id')
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('name', 150).notNullable()
      table.string('position', 150).notNullable()
      table.date('valid_from').notNullable()
      table.date('valid_until').nullable()
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
