import { BaseSchema } from '@adonisjs/lucid/schema'

/** For which project it was asked, in the words shown to the person that day. */
export default class extends BaseSchema {
  protected tableName = 'statement_purposes'

  async up() {
    this.schema.createTable(this.tableName, (table) => {
      table.string('statement_id', 26).notNullable().references('statements.id').onDelete('CASCADE')
      table.integer('project_id').unsigned().notNullable().references('projects.id')
      table.string('purpose', 500).notNullable()
      table.string('basis', 300).notNullable()
      table.primary(['statement_id', 'project_id'])
    })
  }

  async down() {
    this.schema.dropTable(this.tableName)
  }
}
