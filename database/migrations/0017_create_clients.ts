import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  protected tableName = 'clients'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('id', 26).primary()
      table.string('number', 12).notNullable().unique()
      table.integer('branch_id').unsigned().notNullable().references('branches.id')
      table.string('sort_key', 80).notNullable()
      table.string('language', 8).notNullable()
      table.date('birth_date').nullable()
      table.integer('birth_year').nullable()
      table.string('birth_answer', 20).notNullable()
      table.string('sex', 20).notNullable()
      table.string('citizenship', 20).notNullable()
      table.string('residence_answer', 20).notNullable()
      table.text('pesel').nullable()
      table.string('pesel_index', 40).nullable().index()
      table.text('note').nullable()
      table.string('registered_by', 26).notNullable().references('staff_members.id')
      table.integer('version').notNullable().defaultTo(1)
      table.dateTime('created_at').notNullable()
      table.dateTime('updated_at').notNullable()
      table.index(['branch_id', 'created_at'])
      table.index(['branch_id', 'sort_key'])
      table.index(['registered_by', 'created_at'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
